// Why a file does not open as a case: it is none, the password is wrong, or it is damaged.
//
// SQLCipher says the same in all three cases. But each page carries its own HMAC, so that if any
// page is confirmed by the key, the password was right and the rest is damage.

#pragma once

#include "model/core/error.h"
#include "model/store/sqlite_database.h"

namespace particulars {

/// Throws kUnreadable for an empty file, or one shorter than a page, which cannot hold a case.
void RefuseTooShort(SqliteDatabase& file);

/// The Error for a file that was refused with `key`.
Error DiagnoseRefusal(SqliteDatabase& file, const CipherKey& key);

}  // namespace particulars
