// For test programs that open windows, under AddressSanitizer: GTK keeps themes, fonts and settings
// until the process ends, and nothing tells those from leaks. Everything else is checked as usual.

// NOLINTNEXTLINE(bugprone-reserved-identifier,readability-identifier-naming): the sanitizer's name.
extern "C" const char* __asan_default_options();

// NOLINTNEXTLINE(bugprone-reserved-identifier,readability-identifier-naming)
extern "C" const char* __asan_default_options() {
    return "detect_leaks=0";
}
