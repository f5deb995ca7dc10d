// What a printed list shows: --of, --columns, --sort, --descending and --group, and the name under
// which that is kept, --view and --keep-view.

#pragma once

#include <string>
#include <vector>

#include "model/jobs/case_records.h"
#include "model/jobs/paper_options.h"

namespace CLI {
class App;
}

namespace particulars {

class ListViewOption {
public:
    void AddTo(CLI::App& command);

    /// Puts into `options`, whose paper is set, the view that was named, and over it what was said
    /// by itself. `user` is whose views are found first. Throws kUsage, and what ViewNamed does.
    void PutInto(const CaseRecords& records, const std::string& user, PaperOptions& options) const;

    /// Name to keep it under; empty for none.
    const std::string& kept() const { return kept_; }

private:
    void PutDocuments(PaperOptions& options) const;
    void PutList(PaperOptions& options) const;

    std::string of_;
    std::string filter_;
    std::string sort_;
    bool descending_ = false;
    std::string group_;
    std::vector<std::string> columns_;
    std::string view_;
    std::string kept_;
};

}  // namespace particulars
