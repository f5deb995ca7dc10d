#include "forms/accessible_names.h"

#include <cstddef>
#include <dlfcn.h>

#include <wx/crt.h>
#include <wx/menuitem.h>
#include <wx/window.h>

namespace particulars {
namespace {

/// The few functions of GTK that are needed, found in the running program: its headers are no part
/// of what wxWidgets asks to be installed.
struct Gtk {
    void* (*accessible_of)(void* widget) = nullptr;
    void (*set_name)(void* accessible, const char* name) = nullptr;
    std::size_t (*bin_type)() = nullptr;
    int (*is_a)(void* instance, std::size_t type) = nullptr;
    void* (*child_of)(void* bin) = nullptr;
    void (*set_tooltip)(void* widget, const char* text) = nullptr;

    bool complete() const {
        return accessible_of && set_name && bin_type && is_a && child_of && set_tooltip;
    }
};

template <typename Function>
void FindSymbol(Function*& function, const char* name) {
    function = reinterpret_cast<Function*>(dlsym(RTLD_DEFAULT, name));
}

const Gtk& LoadedGtk() {
    static const Gtk gtk = [] {
        Gtk found;
        FindSymbol(found.accessible_of, "gtk_widget_get_accessible");
        FindSymbol(found.set_name, "atk_object_set_name");
        FindSymbol(found.bin_type, "gtk_bin_get_type");
        FindSymbol(found.is_a, "g_type_check_instance_is_a");
        FindSymbol(found.child_of, "gtk_bin_get_child");
        FindSymbol(found.set_tooltip, "gtk_widget_set_tooltip_text");
        return found;
    }();
    return gtk;
}

/// A name for people begins with a capital; those that wxWidgets gives by class and those of XRC
/// files, whose labels GTK knows, do not.
bool HasOwnName(const wxWindow& window) {
    return !window.GetName().empty() && wxIsupper(window.GetName()[0]);
}

void Name(const Gtk& gtk, void* widget, const char* name) {
    gtk.set_name(gtk.accessible_of(widget), name);
    // What scrolls is wrapped: the text or the table inside is what gets the focus.
    if (gtk.is_a(widget, gtk.bin_type()))
        if (void* child = gtk.child_of(widget))
            gtk.set_name(gtk.accessible_of(child), name);
}

}  // namespace

AccessibleNames::AccessibleNames() {
    wxEvtHandler::AddFilter(this);
}

AccessibleNames::~AccessibleNames() {
    wxEvtHandler::RemoveFilter(this);
}

int AccessibleNames::FilterEvent(wxEvent& event) {
    if (event.GetEventType() == wxEVT_SHOW)
        if (auto* window = wxDynamicCast(event.GetEventObject(), wxWindow))
            NameForScreenReaders(*window);
    return Event_Skip;
}

void NameForScreenReaders(wxWindow& window) {
    const Gtk& gtk = LoadedGtk();
    if (gtk.complete() && window.GetHandle() && HasOwnName(window))
        Name(gtk, window.GetHandle(), window.GetName().utf8_str());
    for (wxWindow* child : window.GetChildren())
        NameForScreenReaders(*child);
}

void DescribeMenuItem([[maybe_unused]] wxMenuItem& item, [[maybe_unused]] const wxString& text) {
#ifdef __WXGTK__
    if (const Gtk& gtk = LoadedGtk(); gtk.complete() && item.GetMenuItem())
        gtk.set_tooltip(item.GetMenuItem(), text.empty() ? nullptr : text.utf8_str().data());
#endif
}

}  // namespace particulars
