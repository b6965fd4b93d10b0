#pragma once

#include <cstdint>

/// What the browser does for us, in library.js. Texts are UTF-8 with their length in bytes; pointers hold for
/// the call.
extern "C" {

/// Fills seven floats, CSS px: width, ascent, descent, ink left, right, top, bottom (see kit::TextMetrics).
void stamgast_text_measure(const char* text, int length, const char* family, int family_length, float size,
                           int weight, float letter_spacing, int right_to_left, float* out);
/// Fills width × height RGBA pixels; 1 if they have colours of their own.
int stamgast_text_rasterise(const char* text, int length, const char* family, int family_length, float size,
                            int weight, float letter_spacing, int right_to_left, float pixel_ratio,
                            std::uint32_t color, float x, float y, int width, int height, std::uint8_t* rgba);
void stamgast_icon_rasterise(const char* path, int length, int size_px, std::uint8_t* rgba);

/// Each writes at most `capacity` bytes and returns how many. Integers cross as doubles: they are below 2^53.
int stamgast_format_money(double minor_units, const char* currency, int length, char* out, int capacity);
int stamgast_format_date(double time_ms, int style, char* out, int capacity);
int stamgast_format_country(const char* code, int length, char* out, int capacity);
int stamgast_format_number(double value, char* out, int capacity);
int stamgast_format_plural(double value, char* out, int capacity);

/// 0: there is nothing to draw with at present. Another number than before: everything in the context is
/// gone.
int stamgast_canvas_generation();
/// Makes the canvas's context the one that GL calls go to.
void stamgast_canvas_open();
/// The canvas becomes at least this large, device px.
void stamgast_canvas_reserve(int width, int height);
/// What was drawn at the canvas's lower left is shown by this kit::SurfaceId, now.
void stamgast_canvas_present(int surface, int width, int height);
/// The GL name of the texture that pictures are uploaded to.
void stamgast_canvas_pictures(std::uint32_t texture);

/// ms since 1970
double stamgast_now_ms();
}
