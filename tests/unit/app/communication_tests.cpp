#include <boost/test/unit_test.hpp>

#include "app/builders.hpp"

using namespace stamgast;
using namespace stamgast::app;
using namespace stamgast::app::test;
using domain::Capability;
using domain::Communication;
using domain::ShopErrorCode;

namespace {

/// About offers, by e-mail, every week.
Communication weekly_offers() {
    Communication communication;
    communication.topics = {{.id = "offers", .label = "Offers", .text = {}, .on = true},
                            {.id = "recipes", .label = "Recipes", .text = {}, .on = false}};
    communication.channels = {{.id = "email", .label = "E-mail", .text = {}, .on = true}};
    communication.frequency = {.chosen = "weekly",
                               .options = {{"weekly", "Every week"}, {"monthly", "Every month"}}};
    communication.consent = {.text = "They may write", .version = "1", .at_ms = 5};
    return communication;
}

/// A customer who looks at what the shop may write about.
struct Preferences {
    Preferences() {
        domain::Capabilities capabilities = domain::test::usual_capabilities;
        capabilities.add(Capability::communication);
        page.tell(Started{.key_seed = "seed", .capabilities = capabilities, .policy = {}});
        page.tell(LocationChanged{"profile"});
        page.answer_session("sanne");
        page.tell(CommunicationReceived{page.only<LoadCommunication>().request, kept});
    }

    [[nodiscard]] const CommunicationState& state() const { return page.model().account.communication; }
    Page& toggle(const std::string& topic) {
        return page.tell(CommunicationToggled{CommunicationPart::topics, topic});
    }
    SaveCommunication save() {
        return page.tell(FormSubmitted{Form::communication}).only<SaveCommunication>();
    }

    Page page;
    Communication kept = weekly_offers();
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(communication, Preferences)

BOOST_AUTO_TEST_CASE(switches_are_sent_only_when_they_are_saved_and_then_all_of_them) {
    BOOST_TEST(toggle("recipes").effects().empty());
    BOOST_TEST(toggle("offers").effects().empty());
    BOOST_TEST(page.tell(FrequencyChosen{"monthly"}).effects().empty());
    const SaveCommunication sent = save();
    BOOST_TEST(!sent.wanted.topics[0].on);
    BOOST_TEST(sent.wanted.topics[1].on);
    BOOST_TEST(sent.wanted.channels[0].on);
    BOOST_TEST(sent.wanted.frequency.chosen == "monthly");
    BOOST_TEST(sent.wanted.consent.version == "1");
    BOOST_TEST(page.tell(FormSubmitted{Form::communication}).effects().empty()); // pressed twice
}

BOOST_AUTO_TEST_CASE(what_the_shop_keeps_now_is_what_is_shown_and_it_is_announced) {
    toggle("recipes");
    const SaveCommunication sent = save();
    Communication told = sent.wanted;
    told.consent.at_ms = start_ms;
    page.tell(CommunicationReceived{sent.request, told});
    BOOST_TEST(page.announced_only(NoticeKind::communication_saved));
    BOOST_CHECK(state().saved.value == told);
    BOOST_CHECK(state().chosen == told);
}

BOOST_AUTO_TEST_CASE(what_is_on_its_way_cannot_be_changed) {
    toggle("recipes");
    save();
    toggle("offers");
    page.tell(FrequencyChosen{"monthly"});
    BOOST_TEST(state().chosen->topics[0].on);
    BOOST_TEST(state().chosen->frequency.chosen == "weekly");
    BOOST_TEST(page.tell(LessMailPressed{}).effects().empty());
}

BOOST_AUTO_TEST_CASE(a_lost_answer_is_tried_again_with_the_same_key_and_another_choice_has_another) {
    toggle("recipes");
    const SaveCommunication first = save();
    page.fail(first.request, ShopErrorCode::timeout, true);
    const SaveCommunication second = save();
    BOOST_TEST(second.key == first.key);
    page.fail(second.request, ShopErrorCode::timeout, true);
    toggle("offers");
    BOOST_TEST(save().key != first.key);
}

BOOST_AUTO_TEST_CASE(less_mail_is_done_at_once_and_says_yes_to_nothing_else) {
    toggle("recipes");
    const auto sent = page.tell(LessMailPressed{}).only<SaveCommunication>();
    BOOST_TEST(sent.wanted.frequency.chosen == "monthly");
    BOOST_TEST(!sent.wanted.topics[1].on);
    page.tell(CommunicationReceived{sent.request, sent.wanted});
    BOOST_TEST(state().chosen->topics[1].on); // still to be saved
    BOOST_TEST(state().chosen->frequency.chosen == "monthly");
    BOOST_TEST(page.tell(LessMailPressed{}).effects().empty()); // there is no less
}

BOOST_AUTO_TEST_CASE(less_mail_that_failed_is_not_the_same_write_as_saving_more_than_that) {
    toggle("recipes");
    const auto less = page.tell(LessMailPressed{}).only<SaveCommunication>();
    page.fail(less.request, ShopErrorCode::timeout, true);
    const SaveCommunication saved = save();
    BOOST_TEST(saved.key != less.key);
    BOOST_TEST(saved.wanted.topics[1].on);
}

BOOST_AUTO_TEST_CASE(a_consent_that_was_refused_is_loaded_anew_and_the_choices_stay) {
    toggle("recipes");
    const SaveCommunication first = save();
    page.fail(first.request, ShopErrorCode::refused);
    const auto again = page.only<LoadCommunication>();
    BOOST_REQUIRE(again.request != 0);
    kept.consent = {.text = "They may also call", .version = "2", .at_ms = 5};
    page.tell(CommunicationReceived{again.request, kept});
    BOOST_TEST(state().chosen->consent.text == "They may also call");
    BOOST_TEST(state().chosen->topics[1].on);
    const SaveCommunication second = save();
    BOOST_TEST(second.wanted.consent.version == "2");
    BOOST_TEST(second.key != first.key);
}

BOOST_AUTO_TEST_CASE(cancel_chooses_again_what_is_saved) {
    toggle("recipes");
    page.tell(FormCancelled{Form::communication});
    BOOST_CHECK(state().chosen == kept);
}

BOOST_AUTO_TEST_CASE(a_customer_who_comes_back_sees_what_was_changed_elsewhere_and_keeps_what_is_not_saved) {
    page.tell(PageReturned{});
    page.answer_session("sanne");
    kept.channels[0].on = false;
    page.tell(CommunicationReceived{page.only<LoadCommunication>().request, kept});
    BOOST_CHECK(state().chosen == kept);

    toggle("recipes");
    page.tell(PageReturned{});
    page.answer_session("sanne");
    page.tell(CommunicationReceived{page.only<LoadCommunication>().request, weekly_offers()});
    BOOST_TEST(state().chosen->topics[1].on);
}

BOOST_AUTO_TEST_CASE(another_customer_finds_nothing_of_it) {
    toggle("recipes");
    page.tell(PageReturned{});
    page.answer_session("tom");
    BOOST_TEST(!state().chosen);
    BOOST_TEST(!state().saved.value);
    BOOST_TEST(page.asked<LoadCommunication>().size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(sharing)

BOOST_AUTO_TEST_CASE(a_link_is_shared_silently_and_told_only_where_it_was_copied_instead) {
    Page page = started_page();
    const auto share = page.tell(SharePressed{"Come along", "https://shop.example/v/1"}).only<ShareLink>();
    BOOST_TEST(share.url == "https://shop.example/v/1");
    BOOST_TEST(page.tell(TextShared{share.request}).effects().empty());
    BOOST_TEST(page.tell(TextCopied{share.request}).effects().empty()); // it is over
    const auto again = page.tell(SharePressed{"Come along", "https://shop.example/v/1"}).only<ShareLink>();
    BOOST_TEST(page.tell(TextCopied{again.request}).announced_only(NoticeKind::text_copied));
}

BOOST_AUTO_TEST_SUITE_END()
