#include "domain/timestamp.hpp"

#include <chrono>
#include <cstddef>

namespace stamgast::domain {
namespace {

bool is_digit(char character) { return character >= '0' && character <= '9'; }

/// Reads fixed parts off the front of a text; after the first that does not fit, `good` stays false.
struct Reader {
    std::string_view rest;
    bool good = true;

    [[nodiscard]] bool next_is(char character) const { return !rest.empty() && rest.front() == character; }

    void expect(char character) {
        good = good && next_is(character);
        if (good)
            rest.remove_prefix(1);
    }

    int digits(std::size_t count) {
        int value = 0;
        for (std::size_t index = 0; good && index < count; ++index) {
            good = !rest.empty() && is_digit(rest.front());
            if (!good)
                break;
            value = value * 10 + (rest.front() - '0');
            rest.remove_prefix(1);
        }
        return value;
    }

    int digits_within(std::size_t count, int most) {
        const int value = digits(count);
        good = good && value <= most;
        return value;
    }
};

/// The fraction of a second in milliseconds, of which only the first three digits count.
int take_fraction_ms(Reader& reader) {
    reader.expect('.');
    int milliseconds = reader.digits(1) * 100;
    for (int weight = 10; !reader.rest.empty() && is_digit(reader.rest.front()); weight /= 10) {
        milliseconds += reader.digits(1) * weight;
    }
    return milliseconds;
}

int take_seconds_ms(Reader& reader) {
    if (!reader.next_is(':'))
        return 0;
    reader.expect(':');
    // 60 is a leap second, which counts as the first second of the next minute.
    const int milliseconds = reader.digits_within(2, 60) * 1000;
    return milliseconds + (reader.next_is('.') ? take_fraction_ms(reader) : 0);
}

std::chrono::year_month_day take_date(Reader& reader) {
    using namespace std::chrono;
    const year in_year{reader.digits(4)};
    reader.expect('-');
    const month in_month{static_cast<unsigned>(reader.digits(2))};
    reader.expect('-');
    return {in_year, in_month, day{static_cast<unsigned>(reader.digits(2))}};
}

void append_digits(std::string& text, std::int64_t value, int count, char after) {
    for (std::int64_t weight = count == 4 ? 1000 : 10; weight > 0; weight /= 10) {
        text += static_cast<char>('0' + value / weight % 10);
    }
    text += after;
}

std::int64_t days_since_1970(const std::chrono::year_month_day& date) {
    return std::chrono::sys_days{date}.time_since_epoch().count();
}

int take_offset_minutes(Reader& reader) {
    if (reader.next_is('Z')) {
        reader.expect('Z');
        return 0;
    }
    const bool behind = reader.next_is('-');
    reader.expect(behind ? '-' : '+');
    int minutes = reader.digits_within(2, 23) * 60;
    if (reader.next_is(':'))
        reader.expect(':');
    else if (reader.rest.empty())
        return behind ? -minutes : minutes;
    minutes += reader.digits_within(2, 59);
    return behind ? -minutes : minutes;
}

} // namespace

std::optional<std::int64_t> parse_timestamp(std::string_view text) {
    Reader reader{text};
    const std::chrono::year_month_day date = take_date(reader);
    reader.expect('T');
    const int hour = reader.digits_within(2, 23);
    reader.expect(':');
    const int minute = reader.digits_within(2, 59);
    const int second_ms = take_seconds_ms(reader);
    const int offset_minutes = take_offset_minutes(reader);
    if (!reader.good || !reader.rest.empty() || !date.ok())
        return std::nullopt;
    const std::int64_t minutes = days_since_1970(date) * 1440 + hour * 60 + minute - offset_minutes;
    return minutes * 60'000 + second_ms;
}

std::optional<std::int64_t> parse_day(std::string_view text) {
    Reader reader{text};
    const std::chrono::year_month_day date = take_date(reader);
    if (!reader.good || !reader.rest.empty() || !date.ok())
        return std::nullopt;
    return (days_since_1970(date) * 24 + 12) * 3'600'000;
}

std::string format_timestamp(std::int64_t time_ms) {
    using namespace std::chrono;
    const auto time = floor<seconds>(sys_time<milliseconds>{milliseconds{time_ms}});
    const sys_days day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss clock{time - day};
    std::string text;
    append_digits(text, static_cast<int>(date.year()), 4, '-');
    append_digits(text, static_cast<unsigned>(date.month()), 2, '-');
    append_digits(text, static_cast<unsigned>(date.day()), 2, 'T');
    append_digits(text, clock.hours().count(), 2, ':');
    append_digits(text, clock.minutes().count(), 2, ':');
    append_digits(text, clock.seconds().count(), 2, 'Z');
    return text;
}

} // namespace stamgast::domain
