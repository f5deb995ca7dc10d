#include "forms/paper_printout.h"

#include <algorithm>
#include <utility>

#include <wx/dc.h>
#include <wx/graphics.h>
#include <wx/image.h>

#include "model/render/page_set.h"

namespace particulars {
namespace {

constexpr double kPictureScale = 300.0 / 72.0;

}  // namespace

PaperPrintout::PaperPrintout(const wxString& job_name, std::shared_ptr<const PageSet> pages)
    : wxPrintout(job_name), pages_(std::move(pages)) {}

bool PaperPrintout::HasPage(int page) {
    return page >= 1 && static_cast<std::size_t>(page) <= pages_->page_count();
}

void PaperPrintout::GetPageInfo(int* first, int* last, int* from, int* to) {
    *first = *from = 1;
    *last = *to = static_cast<int>(pages_->page_count());
}

void PaperPrintout::PaintOnSheet(void* context, std::size_t page) const {
    const std::unique_ptr<wxGraphicsContext> sheet(wxGraphicsContext::CreateFromNative(context));
    double across = 1;
    double down = 1;
    double left = 0;
    double top = 0;
    sheet->GetTransform().Get(&across, nullptr, nullptr, &down, &left, &top);
    sheet->Translate(-left / across, -top / down);
    pages_->PaintOn(sheet->GetNativeContext(), page);
}

bool PaperPrintout::OnPrintPage(int page) {
    wxDC* dc = GetDC();
    if (!dc || !HasPage(page))
        return false;
    const auto index = static_cast<std::size_t>(page - 1);
#ifdef __WXGTK__
    if (void* context = dc->GetHandle()) {
        PaintOnSheet(context, index);
        return true;
    }
#endif
    const PagePixels pixels = pages_->RenderToPixels(index, kPictureScale);
    wxImage image(pixels.width, pixels.height, false);
    std::copy(pixels.rgb.begin(), pixels.rgb.end(), image.GetData());
    FitThisSizeToPaper(wxSize(pixels.width, pixels.height));
    dc->DrawBitmap(wxBitmap(image), 0, 0);
    return true;
}

}  // namespace particulars
