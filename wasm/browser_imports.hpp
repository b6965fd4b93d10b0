#pragma once

#include <cstdint>

/// What the browser does for us, in library.js. Texts are UTF-8 with their length in bytes; pointers hold for
/// the call.
extern "C" {

/// Fills seven floats, CSS px: width, ascent, descent, ink left, right, above, below (see kit::TextMetrics).
void stamgast_text_measure(const char* text, int length, const char* family, int family_length, float size,
                           int weight, float letter_spacing, int right_to_left, float* out);
/// 1 if the run has colours of its own.
int stamgast_text_is_coloured(const char* text, int length, const char* family, int family_length, float size,
                              int weight, float letter_spacing, int right_to_left, float pixel_ratio);
/// Begins a transparent sheet, device px. Runs and icons are drawn onto it, then it is read.
void stamgast_sheet_begin(int width, int height);
void stamgast_sheet_text(const char* text, int length, const char* family, int family_length, float size,
                         int weight, float letter_spacing, int right_to_left, float pixel_ratio,
                         std::uint32_t color, float x, float y);
void stamgast_sheet_icon(const char* path, int length, int size_px);
/// Fills width × height RGBA pixels, straight alpha.
void stamgast_sheet_read(int width, int height, std::uint8_t* rgba);

/// Each writes at most `capacity` bytes and returns how many. Integers cross as doubles: they are below 2^53.
int stamgast_format_money(double minor_units, const char* currency, int length, char* out, int capacity);
int stamgast_format_date(double time_ms, int style, char* out, int capacity);
int stamgast_format_country(const char* code, int length, char* out, int capacity);
int stamgast_format_number(double value, char* out, int capacity);
int stamgast_format_plural(double value, char* out, int capacity);

/// 0: there is nothing to draw with at present. Another number than before: everything in the context is
/// gone.
int stamgast_canvas_generation();
/// Another number than before: what the surfaces showed may be gone.
int stamgast_canvas_epoch();
/// Makes the canvas's context the one that GL calls go to.
void stamgast_canvas_open();
/// The canvas becomes at least this large, device px.
void stamgast_canvas_reserve(int width, int height);
/// 1: of a surface that is drawn in part, the rest stays as it was.
int stamgast_canvas_keeps();
/// What was drawn is shown by this kit::SurfaceId, now: boxes of a picture of that size (each left, top,
/// right, bottom; device px), one below the other at the canvas's lower left. 0: its canvas is of another
/// size as yet.
int stamgast_canvas_present(int surface, int width, int height, const float* boxes, int count);
/// The GL name of the texture that pictures are uploaded to.
void stamgast_canvas_pictures(std::uint32_t texture);

/// What a JSON number is worth.
double stamgast_number(const char* text, int length);
/// In radians.
double stamgast_sine(double angle);
double stamgast_cosine(double angle);
double stamgast_arc_cosine(double cosine);
/// ms since 1970
double stamgast_now_ms();
}
