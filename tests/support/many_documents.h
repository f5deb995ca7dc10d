// Documents as an import brings them, for tests of what reads and removes them.

#pragma once

#include <fmt/format.h>
#include <string>

#include "model/evidence/document_import.h"
#include "model/store/edit.h"
#include "model/store/import_writer.h"
#include "model/store/record_maps.h"
#include "model/store/record_table.h"
#include "tests/support/case_samples.h"

namespace particulars {

/// "LP0000012" and so on, one page each; custodians and dates in turn, every seventh undated.
inline Document NumberedDocument(int number) {
    Document document;
    document.id = DocumentId(fmt::format("document-{:07}", number));
    document.matter = kSampleMatter;
    document.production = "VOL1";
    document.bates_begin = document.bates_end = fmt::format("LP{:07}", number);
    document.title = fmt::format("Report {} on {}", number, number % 3 == 0 ? "ranking" : "budget");
    document.custodian = number % 2 == 0 ? "Okafor" : "Chen";
    document.tier = number % 10 == 0 ? Tier::kSourceCode : Tier::kConfidential;
    if (number % 7 != 0)
        document.dated = Date(2016, 1, 1) + boost::gregorian::days(number % 50);
    document.revision = 1;
    return WithBatesKey(document);
}

/// Numbers `first` to `last` as one import of "associate". Returns it as saved.
inline DocumentImport ImportNumbered(Database& db, const Clock& clock, int first, int last) {
    DocumentImport import;
    import.id = DocumentImportId(fmt::format("import-{}", first));
    import.matter = kSampleMatter;
    import.file = "volume.dat";
    Edit edit(db, clock, "associate", "import volume.dat", [&] {
        ImportWriter writer(db);
        Sha256Hasher hasher;
        for (int number = first; number <= last; ++number) {
            Document document = NumberedDocument(number);
            document.batch = import.id;
            const Values values = ValuesOf(document);
            writer.Add(values, DocumentDigest::Of(values, hasher));
        }
        writer.Finish();
        import.added_count = import.record_count = writer.added();
        import.digest = writer.digest();
    });
    edit.Save(import);
    edit.Commit();
    return import;
}

}  // namespace particulars
