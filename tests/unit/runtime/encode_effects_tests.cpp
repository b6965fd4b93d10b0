#include "runtime/encode_effects.hpp"

#include <boost/test/unit_test.hpp>

namespace stamgast::runtime {
namespace {

std::string written(app::Effect effect) {
    wire::JsonWriter writer;
    writer.begin_object();
    encode_effects(writer, {std::move(effect)});
    writer.end_object();
    return writer.take();
}

BOOST_AUTO_TEST_SUITE(encode_effects_of_the_regulars)

BOOST_AUTO_TEST_CASE(a_link_leaves_with_the_words_that_go_along) {
    BOOST_TEST(
        written(app::ShareLink{7, "Come along", "https://shop.example/v/1"}) ==
        R"({"effects":[{"type":"share","id":7,"text":"Come along","url":"https://shop.example/v/1"}]})");
}

BOOST_AUTO_TEST_CASE(what_is_asked_goes_to_the_methods_of_the_contract) {
    BOOST_TEST(written(app::LoadCommunication{1}) ==
               R"({"effects":[{"type":"ask","id":1,"method":"getCommunication"}]})");
    BOOST_TEST(written(app::LoadReferral{2}) ==
               R"({"effects":[{"type":"ask","id":2,"method":"getReferral"}]})");
    BOOST_TEST(written(app::LoadSurvey{3}) == R"({"effects":[{"type":"ask","id":3,"method":"getNps"}]})");
    BOOST_TEST(
        written(app::SubmitSurvey{4, "seed-1", 9, "Quick"}) ==
        R"({"effects":[{"type":"ask","id":4,"method":"submitNps","question":{"key":"seed-1","score":9,"comment":"Quick"}}]})");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace stamgast::runtime
