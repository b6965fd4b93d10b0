#include "app/update_reviews.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/update_device.hpp"
#include "app/update_merchant.hpp"
#include "app/update_outgoing.hpp"

namespace stamgast::app {
namespace {

using domain::Review;
using domain::ReviewPrompt;
using domain::ReviewSubject;
using domain::ReviewSubmission;

void ask(Update& turn) {
    OrderLookup& lookup = turn.model.reviews.lookup;
    if (const RequestId request = ask_next(turn.model, lookup)) {
        turn.effects.push_back(ListReviews{request, lookup.asked});
    }
}

ReviewSubmission about(const ReviewSubject& subject) { return {.subject = subject}; }

ReviewSubject subject_of(const ReviewPrompt& prompt) { return {prompt.order_id, prompt.product_id}; }

/// What was sent and not answered stands as it is.
bool is_open(const Model& model, const ReviewForm& form) {
    const Outgoing* sent = find_outgoing(model, form.review);
    return !sent ||
           (sent->submission.state == SubmissionState::failed && !may_have_happened(sent->submission));
}

ReviewForm* changeable_form(Model& model) {
    auto& form = model.reviews.form;
    return form && !form->sent && is_open(model, *form) ? &*form : nullptr;
}

const ReviewPrompt* find_prompt(const ReviewsState& state, const ReviewSubject& subject) {
    const auto& prompts = state.list.prompts;
    const auto found = std::ranges::find(prompts, subject, subject_of);
    return found == prompts.end() ? nullptr : &*found;
}

bool is_put_away(const ReviewsState& state, const ReviewSubject& subject) {
    const auto& put_away = state.put_away.value;
    return put_away && std::ranges::find(*put_away, subject) != put_away->end();
}

/// The list, which is there from the first word on.
std::vector<ReviewSubject>& known_put_away(ReviewsState& state) {
    auto& known = state.put_away.value;
    return known ? *known : known.emplace();
}

void put_away(ReviewsState& state, const ReviewSubject& subject) {
    if (!is_put_away(state, subject)) {
        known_put_away(state).push_back(subject);
    }
}

/// Takes what is told of these orders in the place of what was known of them.
template <class Told>
void replace(std::vector<Told>& known, std::vector<Told>& told, const std::vector<std::string>& order_ids) {
    std::erase_if(known, [&](const Told& each) {
        return std::ranges::find(order_ids, each.order_id) != order_ids.end();
    });
    std::ranges::move(told, std::back_inserter(known));
}

} // namespace

std::vector<const ReviewPrompt*> asked_reviews(const Model& model, const domain::Order& order) {
    std::vector<const ReviewPrompt*> prompts = domain::reviewable(order, model.reviews.list);
    std::erase_if(prompts, [&](const ReviewPrompt* prompt) {
        const ReviewSubject subject = subject_of(*prompt);
        return is_put_away(model.reviews, subject) || find_outgoing(model, about(subject));
    });
    return prompts;
}

void look_up_reviews(Update& turn, const std::vector<std::string>& order_ids) {
    if (turn.model.can(Capability::reviews)) {
        want(turn.model.reviews.lookup, order_ids);
        ask(turn);
    }
}

void reload_reviews(Update& turn, LoadReason reason) {
    if (!turn.model.can(Capability::reviews)) {
        return;
    }
    if (reason == LoadReason::returned) {
        want_again(turn.model.reviews.lookup);
    }
    ask(turn);
}

bool reviews_failed(Update& turn, const RequestFailed& failed) {
    return lookup_failed(turn.model.reviews.lookup, failed);
}

void drop_reviews(Update& turn) {
    drop(turn, turn.model.reviews.lookup);
    drop(turn, turn.model.reviews.put_away);
    turn.model.reviews = {};
}

void apply(Update& turn, ReviewsReceived&& received) {
    ReviewsState& state = turn.model.reviews;
    if (const auto told = take_lookup(state.lookup, received.request)) {
        replace(state.list.prompts, received.list.prompts, *told);
        replace(state.list.reviews, received.list.reviews, *told);
        ask(turn);
    }
}

void apply(Update& turn, ReviewSent&& answer) {
    ReviewsState& state = turn.model.reviews;
    if (!take_outgoing(turn, answer.request)) {
        return;
    }
    const ReviewSubject subject{answer.review.order_id, answer.review.product_id};
    tell_retention(turn, RetentionTrigger::review_submitted, subject.order_id + " " + subject.product_id,
                   {{"order_id", subject.order_id}, {"product_id", subject.product_id}});
    std::erase_if(state.list.reviews, [&](const Review& each) {
        return each.order_id == subject.order_id && each.product_id == subject.product_id;
    });
    state.list.reviews.push_back(std::move(answer.review));
    const Notice notice{.kind = NoticeKind::review_sent};
    if (state.form && state.form->review.subject == subject) {
        state.form->sent = true;
        announce(turn, notice);
    } else {
        show(turn, notice);
    }
}

void apply(Update& turn, ReviewPressed&& pressed) {
    ReviewsState& state = turn.model.reviews;
    const ReviewPrompt* prompt = find_prompt(state, pressed.subject);
    const Outgoing* unanswered = find_outgoing(turn.model, about(pressed.subject));
    if (!prompt && !unanswered) {
        return;
    }
    ReviewForm form;
    form.review = unanswered ? std::get<ReviewSubmission>(unanswered->what) : about(pressed.subject);
    if (prompt) {
        form.topics = prompt->topics;
    }
    state.form = std::move(form);
}

void apply(Update& turn, ReviewStarsChosen&& chosen) {
    ReviewForm* form = changeable_form(turn.model);
    if (!form || chosen.stars < 1 || chosen.stars > domain::most_stars) {
        return;
    }
    if (chosen.topic_id.empty()) {
        form->review.stars = chosen.stars;
    } else {
        form->review = domain::with_topic_stars(std::move(form->review), chosen.topic_id, chosen.stars);
    }
}

void apply(Update& turn, ReviewTitleEdited&& edited) {
    if (ReviewForm* form = changeable_form(turn.model)) {
        form->review.title = std::move(edited.title);
    }
}

void apply(Update& turn, ReviewTextEdited&& edited) {
    if (ReviewForm* form = changeable_form(turn.model)) {
        form->review.text = std::move(edited.text);
    }
}

void apply(Update& turn, ReviewConfirmed&&) {
    auto& form = turn.model.reviews.form;
    if (!form || form->sent) {
        return;
    }
    form->tried = is_open(turn.model, *form) && !domain::is_complete(form->review);
    if (form->tried) {
        announce(turn, {.kind = NoticeKind::review_incomplete}, Politeness::assertive);
    } else {
        send(turn, form->review);
    }
}

void apply(Update& turn, ReviewDismissed&&) {
    auto& form = turn.model.reviews.form;
    if (form) {
        forget_refused(turn, form->review);
        form.reset();
    }
}

void apply(Update& turn, ReviewPutAway&& pressed) {
    put_away(turn.model.reviews, pressed.subject);
    announce(turn, {.kind = NoticeKind::review_put_away});
    keep(turn, std::move(pressed.subject));
}

void load_put_away(Update& turn, LoadReason reason) {
    Model& model = turn.model;
    if (!model.can(Capability::reviews)) {
        return;
    }
    if (const RequestId request = begin_loading(model, model.reviews.put_away, reason)) {
        load_kept(turn, domain::KeptKind::review_put_away, request);
    }
}

void take_put_away(Model& model, const KeptFound& found) {
    if (!take_answer(model.reviews.put_away, found.request)) {
        return;
    }
    known_put_away(model.reviews);
    for (const ReviewSubject& subject : found.subjects) {
        put_away(model.reviews, subject);
    }
}

} // namespace stamgast::app
