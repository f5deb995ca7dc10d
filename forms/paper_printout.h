// Hands the pages of a paper to the printer: the same pages that the preview shows and the PDF
// holds.

#pragma once

#include <memory>

#include <wx/print.h>

namespace particulars {

class PageSet;

class PaperPrintout : public wxPrintout {
public:
    /// `job_name` is seen by everybody who looks at the print queue: it must be neutral.
    PaperPrintout(const wxString& job_name, std::shared_ptr<const PageSet> pages);

    bool HasPage(int page) override;
    void GetPageInfo(int* first, int* last, int* from, int* to) override;
    bool OnPrintPage(int page) override;

private:
    /// GTK's context counts in points, as our pages do, but from where the printer's margins end;
    /// ours are measured from the corner of the sheet.
    void PaintOnSheet(void* context, std::size_t page) const;

    std::shared_ptr<const PageSet> pages_;
};

}  // namespace particulars
