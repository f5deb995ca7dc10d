#include "model/evidence/document_import.h"

namespace particulars {

Violations Check(const DocumentImport& import) {
    Violations found;
    if (import.file.empty())
        found.push_back({"file", "An import names its load file."});
    if (import.added_count < 0 || import.rejected_count < 0 ||
        import.record_count < import.rejected_count)
        found.push_back({"record_count", "The counts of an import do not add up."});
    return found;
}

}  // namespace particulars
