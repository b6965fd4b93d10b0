#include <cstddef>
#include <cstring>

#include "browser_imports.hpp"

// What the libraries take from libc, in place of libc's own.

extern "C" {

// What the JSON library takes: libc's calculate with 128-bit floats and format everything that C knows, 20 kB
// of what the page loads. All that they do here is known.

/// Is given whole JSON numbers only, and their grammar is part of JavaScript's.
double strtod(const char* text, char** end) {
    const std::size_t length = std::strlen(text);
    if (end != nullptr)
        *end = const_cast<char*>(text + length);
    return stamgast_number(text, static_cast<int>(length));
}

// Nobody calls these two, but libc has them in one file with the first: all three are replaced or none.
float strtof(const char* text, char** end) { return static_cast<float>(strtod(text, end)); }
long double strtold(const char* text, char** end) { return strtod(text, end); }

/// Would describe a control character inside the library's text about malformed JSON, which nobody is shown:
/// our messages say where it is. Writes nothing.
int snprintf(char* out, std::size_t size, const char* /*format*/, ...) {
    if (size > 0)
        *out = '\0';
    return 0;
}

// What Dear ImGui takes, for the corners that it lays out once: the browser has the same functions.
float sinf(float angle) { return static_cast<float>(stamgast_sine(angle)); }
float cosf(float angle) { return static_cast<float>(stamgast_cosine(angle)); }
float acosf(float cosine) { return static_cast<float>(stamgast_arc_cosine(cosine)); }
}
