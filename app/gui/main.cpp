#include <wx/init.h>

#include "app/gui/app.h"

wxIMPLEMENT_APP(particulars::App);
