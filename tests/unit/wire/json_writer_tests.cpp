#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <string>

#include "domain/utf8.hpp"
#include "wire/json_writer.hpp"

using stamgast::wire::JsonWriter;

BOOST_AUTO_TEST_SUITE(json_writer)

namespace {

/// What a JSON parser that is not ours makes of the text.
nlohmann::json parsed(const JsonWriter& writer) { return nlohmann::json::parse(writer.written()); }

} // namespace

BOOST_AUTO_TEST_CASE(containers_are_nested_with_commas_where_they_belong) {
    JsonWriter writer;
    writer.begin_object()
        .text("name", "Anna")
        .key("list")
        .begin_array()
        .integer(1)
        .begin_object()
        .end_object();
    writer.begin_array().end_array().null().boolean(true).end_array().boolean("last", false).end_object();
    BOOST_TEST(writer.written() == R"({"name":"Anna","list":[1,{},[],null,true],"last":false})");
}

BOOST_AUTO_TEST_CASE(every_character_is_read_back_as_it_was) {
    std::string all;
    for (char32_t code_point = 0; code_point < 0x3000; ++code_point) {
        stamgast::domain::append_code_point(all, code_point);
    }
    all += "\"\\/😀";
    JsonWriter writer;
    BOOST_TEST((parsed(writer.text(all)).get<std::string>() == all));
}

BOOST_AUTO_TEST_CASE(bytes_that_are_not_utf8_are_replaced) {
    JsonWriter writer;
    BOOST_TEST(parsed(writer.text("a\xFFz\xC3")).get<std::string>() == "a\uFFFDz\uFFFD");
}

BOOST_AUTO_TEST_CASE(every_integer_is_read_back_as_it_was) {
    for (const std::int64_t value :
         {std::int64_t{0}, std::int64_t{-1}, std::int64_t{1295}, std::int64_t{-9'007'199'254'740'991},
          std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
        JsonWriter writer;
        BOOST_TEST(parsed(writer.integer(value)).get<std::int64_t>() == value);
    }
}

BOOST_AUTO_TEST_CASE(numbers_have_up_to_three_decimals) {
    const auto written = [](double value) { return JsonWriter().number(value).take(); };
    BOOST_TEST(written(0) == "0");
    BOOST_TEST(written(-0.0004) == "0");
    BOOST_TEST(written(12.5) == "12.5");
    BOOST_TEST(written(-12.25) == "-12.25");
    BOOST_TEST(written(0.007) == "0.007");
    BOOST_TEST(written(100.0) == "100");
    BOOST_TEST(written(1.0 / 3) == "0.333");
    BOOST_TEST(written(-0.9996) == "-1");
}

BOOST_AUTO_TEST_CASE(numbers_that_json_cannot_say_are_null_or_the_largest) {
    const auto written = [](double value) { return JsonWriter().number(value).take(); };
    BOOST_TEST(written(std::numeric_limits<double>::quiet_NaN()) == "null");
    BOOST_TEST(written(-std::numeric_limits<double>::infinity()) == "null");
    BOOST_TEST(written(1e300) == "9000000000000");
    BOOST_TEST(written(-1e300) == "-9000000000000");
}

BOOST_AUTO_TEST_CASE(a_taken_text_leaves_a_fresh_writer) {
    JsonWriter writer;
    BOOST_TEST(writer.integer(1).take() == "1");
    BOOST_TEST(writer.integer(2).take() == "2");
}

BOOST_AUTO_TEST_SUITE_END()
