#include "views/test_formatter.hpp"

#include <chrono>

namespace stamgast::views {
namespace {

std::string padded(std::int64_t value, std::size_t digits) {
    std::string text = std::to_string(value);
    return std::string(text.size() < digits ? digits - text.size() : 0, '0') + text;
}

} // namespace

std::string TestFormatter::money(std::int64_t minor_units, std::string_view currency) {
    const std::string code{currency};
    if (currency == "JPY") {
        return code + " " + std::to_string(minor_units);
    }
    const std::int64_t size = minor_units < 0 ? -minor_units : minor_units;
    const std::size_t digits = currency == "KWD" ? 3 : 2;
    const std::int64_t whole = digits == 3 ? 1000 : 100;
    return code + (minor_units < 0 ? " -" : " ") + std::to_string(size / whole) + "." +
           padded(size % whole, digits);
}

std::string TestFormatter::date(std::int64_t time_ms, kit::DateStyle style) {
    ++dates_asked;
    using namespace std::chrono;
    const year_month_day day{floor<days>(sys_time<milliseconds>{milliseconds{time_ms}})};
    const std::string year = std::to_string(static_cast<int>(day.year()));
    const std::string month = padded(static_cast<unsigned>(day.month()), 2);
    const std::string figure = padded(static_cast<unsigned>(day.day()), 2);
    const hh_mm_ss time{floor<seconds>(milliseconds{time_ms}) - floor<days>(milliseconds{time_ms})};
    const std::string clock = padded(time.hours().count(), 2) + ":" + padded(time.minutes().count(), 2);
    switch (style) {
    case kit::DateStyle::clock_seconds:
        return clock + ":" + padded(time.seconds().count(), 2);
    case kit::DateStyle::year:
        return year;
    case kit::DateStyle::date_short:
        return month + "-" + figure;
    case kit::DateStyle::clock:
        return clock;
    case kit::DateStyle::moment:
        return year + "-" + month + "-" + figure + " " + clock + " UTC";
    default:
        return year + "-" + month + "-" + figure;
    }
}

std::string TestFormatter::country(std::string_view code) { return "Country " + std::string{code}; }

std::string TestFormatter::number(std::int64_t value) { return std::to_string(value); }

std::string TestFormatter::plural_category(std::int64_t value) { return value == 1 ? "one" : "other"; }

} // namespace stamgast::views
