#include "runtime/encode_effects.hpp"

#include <string_view>
#include <tuple>
#include <variant>

#include "runtime/encode_merchant.hpp"
#include "wire/encode.hpp"
#include "wire/encode_account.hpp"
#include "wire/encode_after_purchase.hpp"
#include "wire/encode_communication.hpp"
#include "wire/encode_favourites.hpp"
#include "wire/encode_for_you.hpp"
#include "wire/encode_kept.hpp"
#include "wire/encode_submissions.hpp"
#include "wire/words.hpp"

namespace stamgast::runtime {
namespace {

using wire::JsonWriter;

/// One question to the shop: the plugin's method, and how what it is asked is written. Methods that are asked
/// nothing have no `encode`.
template <class Effect>
struct Question {
    std::string_view method;
    void (*encode)(JsonWriter& writer, const Effect& effect) = nullptr;
};

/// All of them, one a row. `web/bridge/questions.js` says what the answer to each is called.
constexpr std::tuple questions{
    Question<app::LoadSession>{"getSession"},
    Question<app::LoadOrders>{
        "listOrders",
        [](auto& writer, const auto& effect) { wire::encode_order_query(writer, effect.query); }},
    Question<app::LoadProducts>{
        "getProducts",
        [](auto& writer, const auto& effect) { wire::encode_product_query(writer, effect.product_ids); }},
    Question<app::LoadCart>{"getCart"},
    Question<app::SetCartLines>{
        "setCartLines",
        [](auto& writer, const auto& effect) { wire::encode_cart_change(writer, effect.key, effect.lines); }},
    Question<app::LoadFavourites>{"listFavourites",
                                  [](auto& writer, const auto& effect) {
                                      wire::encode_page_query(writer, effect.cursor, effect.limit);
                                  }},
    Question<app::SetFavourite>{"setFavourite",
                                [](auto& writer, const auto& effect) {
                                    wire::encode_favourite_change(writer, effect.key, effect.id,
                                                                  effect.favourite);
                                }},
    Question<app::LoadLoyalty>{"getLoyalty"},
    Question<app::RedeemReward>{"redeemReward",
                                [](auto& writer, const auto& effect) {
                                    wire::encode_redemption(writer, effect.key, effect.reward_id);
                                }},
    Question<app::UndoRedemption>{"undoRedemption",
                                  [](auto& writer, const auto& effect) {
                                      wire::encode_redemption_undo(writer, effect.key, effect.redemption_id);
                                  }},
    Question<app::LoadOffers>{"listOffers"},
    Question<app::LoadCatalogue>{"listCatalogue",
                                 [](auto& writer, const auto& effect) {
                                     wire::encode_page_query(writer, effect.cursor, effect.limit);
                                 }},
    Question<app::DismissProduct>{"dismissProduct",
                                  [](auto& writer, const auto& effect) {
                                      wire::encode_dismissal(writer, effect.key, effect.product_id,
                                                             effect.dismissed);
                                  }},
    Question<app::LoadReminders>{"listReminders"},
    Question<app::SetReminder>{"setReminder",
                               [](auto& writer, const auto& effect) {
                                   wire::encode_reminder_change(writer, effect.key, effect.reminder);
                               }},
    Question<app::LoadTips>{
        "listTips",
        [](auto& writer, const auto& effect) { wire::encode_product_query(writer, effect.product_ids); }},
    Question<app::Withdraw>{
        "withdraw",
        [](auto& writer, const auto& effect) { wire::encode_withdrawal(writer, effect.declaration); }},
    Question<app::ListReturns>{
        "listReturns",
        [](auto& writer, const auto& effect) { wire::encode_orders_question(writer, effect.order_ids); }},
    Question<app::LoadReturnOptions>{
        "getReturnOptions",
        [](auto& writer, const auto& effect) { wire::encode_order_question(writer, effect.order_id); }},
    Question<app::RequestReturn>{"requestReturn",
                                 [](auto& writer, const auto& effect) {
                                     wire::encode_return_request(writer, effect.key, effect.wanted);
                                 }},
    Question<app::ListReviews>{
        "listReviews",
        [](auto& writer, const auto& effect) { wire::encode_orders_question(writer, effect.order_ids); }},
    Question<app::SubmitReview>{
        "submitReview",
        [](auto& writer, const auto& effect) { wire::encode_review(writer, effect.key, effect.review); }},
    Question<app::LoadProfile>{"getProfile"},
    Question<app::SaveProfile>{"saveProfile",
                               [](auto& writer, const auto& effect) {
                                   wire::encode_profile_change(writer, effect.key, effect.profile);
                               }},
    Question<app::LoadAddresses>{"listAddresses"},
    Question<app::SaveAddress>{"saveAddress",
                               [](auto& writer, const auto& effect) {
                                   wire::encode_address_change(writer, effect.key, effect.address);
                               }},
    Question<app::RemoveAddress>{"removeAddress",
                                 [](auto& writer, const auto& effect) {
                                     wire::encode_address_removal(writer, effect.key, effect.id);
                                 }},
    Question<app::RequestSignInLink>{
        "requestSignInLink",
        [](auto& writer, const auto& effect) { wire::encode_sign_in_request(writer, effect.email); }},
    Question<app::ClaimOrder>{"claimOrder",
                              [](auto& writer, const auto& effect) {
                                  wire::encode_claim(writer, effect.key, effect.number, effect.email);
                              }},
    Question<app::LoadCommunication>{"getCommunication"},
    Question<app::SaveCommunication>{"saveCommunication",
                                     [](auto& writer, const auto& effect) {
                                         wire::encode_communication_change(writer, effect.key, effect.wanted);
                                     }},
    Question<app::LoadReferral>{"getReferral"},
    Question<app::LoadSurvey>{"getNps"},
    Question<app::SubmitSurvey>{
        "submitNps",
        [](auto& writer,
           const auto&
               effect) { wire::encode_survey_answer(writer, effect.key, effect.score, effect.comment); }},
};

/// The words of the outbox's kinds, as `web/bridge/outbox-kinds.js` has them.
constexpr std::string_view word_of(app::OutboxKind kind) {
    constexpr std::string_view words[] = {"reorder", "withdrawal", "submission"};
    return words[static_cast<std::size_t>(kind)];
}

/// Writes one effect as an object. What is neither a question nor has an operator of its own does not
/// compile.
struct EffectEncoder {
    JsonWriter& writer;

    void begin(std::string_view type) const { writer.begin_object().text("type", type); }
    void begin(std::string_view type, app::RequestId request) const {
        begin(type);
        writer.integer("id", request);
    }
    void begin_event(std::string_view event) const {
        begin("emit");
        writer.text("event", event).key("detail").begin_object();
    }
    void end() const { writer.end_object(); }
    void end_event() const { writer.end_object().end_object(); }

    template <class Effect>
    void operator()(const Effect& effect) const {
        const auto& [method, encode] = std::get<Question<Effect>>(questions);
        begin("ask", effect.request);
        writer.text("method", method);
        if (encode != nullptr) {
            encode(writer.key("question"), effect);
        }
        end();
    }
    void operator()(const app::LoadIntents& effect) const {
        begin("load_intents", effect.request);
        writer.text("kind", word_of(effect.kind)).text("customer_id", effect.customer_id);
        end();
    }
    void operator()(const app::StoreIntent& effect) const {
        begin("store_intent", effect.request);
        writer.text("customer_id", effect.customer_id);
        wire::encode_intent(writer.key("intent"), effect.intent);
        end();
    }
    void operator()(const app::RemoveIntent& effect) const {
        begin("remove_intent");
        writer.text("kind", word_of(effect.kind)).text("key", effect.key);
        end();
    }
    void operator()(const app::StoreWithdrawal& effect) const {
        begin("store_intent", effect.request);
        writer.text("kind", word_of(app::OutboxKind::withdrawal)).text("customer_id", effect.customer_id);
        wire::encode_stored_withdrawal(writer.key("intent"), effect.declaration);
        end();
    }
    void operator()(const app::OpenInvoice& effect) const {
        begin("open_invoice", effect.request);
        wire::encode_invoice_query(writer.key("question"), effect.order_id, effect.invoice_id);
        end();
    }
    void operator()(const app::AskForHelp& effect) const {
        begin("ask_for_help", effect.request);
        writer.key("detail").begin_object().text("order_id", effect.order_id);
        writer.text("order_number", effect.order_number).key("order_state");
        if (effect.order_state == domain::OrderState::unknown) {
            writer.null();
        } else {
            writer.text(wire::word_of(effect.order_state));
        }
        writer.end_object();
        end();
    }
    void operator()(const app::SaveText& effect) const {
        begin("save_text");
        writer.text("file_name", effect.file_name).text("text", effect.text);
        end();
    }
    void operator()(const app::PrintPart& effect) const {
        begin("print_part");
        writer.integer("node", effect.node);
        end();
    }
    void operator()(const app::StoreSubmission& effect) const {
        begin("store_intent", effect.request);
        writer.text("kind", word_of(app::OutboxKind::submission)).text("customer_id", effect.customer_id);
        wire::encode_submission(writer.key("intent"), effect.submission);
        end();
    }
    void operator()(const app::LoadKept& effect) const {
        begin("load_kept", effect.request);
        writer.text("kind", wire::word_of(effect.kind)).text("customer_id", effect.customer_id);
        end();
    }
    void operator()(const app::Keep& effect) const {
        begin("keep");
        writer.text("kind", wire::word_of(domain::kind_of(effect.item)));
        writer.text("customer_id", effect.customer_id).boolean("kept", effect.kept);
        wire::encode_kept(writer.key("item"), effect.item);
        end();
    }
    void operator()(const app::CopyText& effect) const {
        begin("copy", effect.request);
        writer.text("text", effect.text);
        end();
    }
    void operator()(const app::ShareLink& effect) const {
        begin("share", effect.request);
        writer.text("text", effect.text).text("url", effect.url);
        end();
    }
    void operator()(const app::CancelRequest& effect) const {
        begin("cancel");
        writer.integer("request", effect.request);
        end();
    }
    /// Its words went out as an announcement.
    void operator()(const app::Announce&) const {}
    void operator()(const app::TellAnalytics& effect) const { encode_merchant(writer, effect); }
    void operator()(const app::TellRetention& effect) const { encode_merchant(writer, effect); }
    void operator()(const app::EmitReorder& effect) const {
        begin_event("stamgast-reorder");
        writer.text("key", effect.key).text("source", wire::word_of(effect.source));
        if (effect.source == domain::ReorderSource::order) {
            writer.text("order_id", effect.order_id).text("order_number", effect.order_number);
        } else {
            writer.key("order_id").null().key("order_number").null();
        }
        wire::encode_line_results(writer.key("lines"), effect.lines);
        end_event();
    }
    void operator()(const app::EmitCartChanged& effect) const {
        begin_event("stamgast-cart-changed");
        writer.integer("item_count", effect.item_count)
            .integer("total", effect.total)
            .text("currency", effect.currency.text());
        end_event();
    }
    void operator()(const app::EmitError& effect) const {
        begin_event("stamgast-error");
        writer.text("code", wire::word_of(effect.code)).text("message", effect.message);
        end_event();
    }
};

} // namespace

void encode_effects(JsonWriter& writer, const std::vector<app::Effect>& effects) {
    if (effects.empty()) {
        return;
    }
    writer.key("effects").begin_array();
    const EffectEncoder encoder{writer};
    for (const app::Effect& effect : effects) {
        effect.visit<void>(encoder);
    }
    writer.end_array();
}

} // namespace stamgast::runtime
