#include <boost/test/unit_test.hpp>

#include <string>

#include "wire/decode_submissions.hpp"
#include "wire/encode_submissions.hpp"

using namespace stamgast;
using domain::StoredSubmission;

namespace {

std::string stored(const std::vector<StoredSubmission>& submissions) {
    std::string rows;
    for (const StoredSubmission& submission : submissions) {
        wire::JsonWriter writer;
        wire::encode_submission(writer, submission);
        rows += (rows.empty() ? "" : ",") + writer.take();
    }
    return R"({"intents":[)" + rows + "]}";
}

const StoredSubmission a_return{
    "seed-1", 1'700'000'000'000,
    domain::ReturnRequest{
        "order-1", {{"line-1", 2, "damaged", "It was\nwet"}, {"line-2", 1, "wrong", ""}}, "refund"}};
const StoredSubmission a_review{"seed-2", 1'700'000'000'001,
                                domain::ReviewSubmission{.subject = {"order-1", "coffee"},
                                                         .stars = 4,
                                                         .topics = {{"taste", 5}},
                                                         .title = "Good ☕",
                                                         .text = "Very"}};
const StoredSubmission a_wish{"seed-3", 1'700'000'000'002, domain::RewardWish{"mug", "A mug ☕", 300}};
const StoredSubmission an_undo{"seed-4", 1'700'000'000'003, domain::RedemptionUndo{"r1", "A mug ☕"}};

} // namespace

BOOST_AUTO_TEST_SUITE(submissions_on_the_device)

BOOST_AUTO_TEST_CASE(what_was_stored_is_found_again_as_it_was) {
    const auto found = wire::decode_submissions(stored({a_return, a_review, a_wish, an_undo}));
    BOOST_REQUIRE(found.has_value());
    BOOST_TEST((*found == std::vector{a_return, a_review, a_wish, an_undo}));
}

BOOST_AUTO_TEST_CASE(a_long_review_is_kept_letter_by_letter) {
    StoredSubmission long_review = a_review;
    auto& text = std::get<domain::ReviewSubmission>(long_review.what).text;
    while (text.size() < 2 * domain::longest_review_text) {
        text += "é\t ";
    }
    BOOST_TEST((wire::decode_submissions(stored({long_review})).value() == std::vector{long_review}));
}

BOOST_AUTO_TEST_CASE(what_another_version_stored_is_left_alone) {
    const auto found = wire::decode_submissions(R"({"intents":[{"key":"k","created_at_ms":1,"survey":{}}]})");
    BOOST_REQUIRE(found.has_value());
    BOOST_TEST(found->empty());
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_named_by_its_path) {
    const auto problem = [](const std::string& row) {
        const auto found = wire::decode_submissions(R"({"intents":[)" + row + "]}");
        return found && found->empty() ? found.left_out : std::string{};
    };
    BOOST_TEST(problem(R"({"created_at_ms":1})").starts_with("/intents/0"));
    BOOST_TEST(problem(R"({"key":"k","created_at_ms":1,"return":{"order_id":"1"}})")
                   .starts_with("/intents/0/return"));
    BOOST_TEST(problem(R"({"key":"k","created_at_ms":1,"review":{"order_id":"1","product_id":"p","stars":9,)"
                       R"("topics":[]}})")
                   .starts_with("/intents/0/review/stars"));
}

BOOST_AUTO_TEST_SUITE_END()
