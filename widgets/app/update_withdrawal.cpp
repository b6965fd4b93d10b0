#include "app/update_withdrawal.hpp"

#include <algorithm>
#include <utility>

#include "app/update_declaration.hpp"

namespace stamgast::app {
namespace {

using Step = WithdrawalForm::Step;

WithdrawalForm* form_at(Model& model, Step step) {
    auto& form = model.withdrawals.form;
    return form && form->step == step ? &*form : nullptr;
}

void fill_in(Model& model, const domain::WithdrawalStatement& statement) {
    fill(model, Field::withdrawal_name, statement.name);
    fill(model, Field::withdrawal_contact, statement.contact);
    fill(model, Field::withdrawal_text, statement.text);
}

/// As the customer had chosen them, of what can still be chosen. No lines are all of them.
void choose_again(WithdrawalForm& form, const domain::Order& order,
                  const std::vector<domain::WithdrawalLine>& declared) {
    for (std::size_t index = 0; index < form.quantities.size() && !declared.empty(); ++index) {
        const auto line =
            std::ranges::find(declared, order.lines[index].id, &domain::WithdrawalLine::line_id);
        form.quantities[index] =
            line == declared.end() ? 0 : std::min(form.quantities[index], line->quantity);
    }
}

/// What the shop refused can be said otherwise, as long as the contract can be left.
void state_again(Update& turn, const std::string& order_id) {
    Model& model = turn.model;
    const auto declared = take_refused(model, order_id);
    if (!declared) {
        return;
    }
    model.withdrawals.form.reset();
    apply(turn, WithdrawalPressed{declared->order_id, declared->statement});
    if (WithdrawalForm* again = form_at(model, Step::stating)) {
        choose_again(*again, *find_order(model.orders, declared->order_id), declared->lines);
    }
}

} // namespace

void apply(Update& turn, WithdrawalPressed&& pressed) {
    Model& model = turn.model;
    const domain::Order* order = find_order(model.orders, pressed.order_id);
    const domain::Withdrawal* withdrawal = order ? withdrawal_of(model, *order) : nullptr;
    if (!withdrawal) {
        return;
    }
    WithdrawalForm form{.order_id = order->id, .quantities = {}, .statement = {}};
    if (sent_withdrawal(model, order->id)) {
        form.step = Step::told;
    } else if (withdrawal->state == domain::WithdrawalState::open) {
        form.quantities = domain::withdrawable_quantities(*withdrawal, order->lines);
        fill_in(model, pressed.statement);
    } else {
        return;
    }
    model.withdrawals.form = std::move(form);
}

void apply(Update& turn, AcknowledgementPressed&& pressed) {
    Model& model = turn.model;
    const domain::Order* order = find_order(model.orders, pressed.order_id);
    const domain::Withdrawal* withdrawal = order ? withdrawal_of(model, *order) : nullptr;
    if (withdrawal && withdrawal->acknowledgement) {
        model.withdrawals.form =
            WithdrawalForm{.order_id = order->id, .step = Step::told, .quantities = {}, .statement = {}};
    }
}

void apply(Update& turn, WithdrawalLineChanged&& changed) {
    WithdrawalForm* form = form_at(turn.model, Step::stating);
    const domain::Order* order = form ? find_order(turn.model.orders, form->order_id) : nullptr;
    const domain::Withdrawal* withdrawal = order ? withdrawal_of(turn.model, *order) : nullptr;
    if (withdrawal && changed.line < form->quantities.size() && changed.line < order->lines.size()) {
        const std::int32_t most = domain::withdrawable_quantities(*withdrawal, order->lines)[changed.line];
        form->quantities[changed.line] = std::clamp(changed.quantity, std::int32_t{0}, most);
    }
}

void review_withdrawal(Update& turn) {
    Model& model = turn.model;
    WithdrawalForm* form = form_at(model, Step::stating);
    if (!form) {
        return;
    }
    if (!declares_goods(*form)) {
        announce(turn, {.kind = NoticeKind::withdrawal_incomplete}, Politeness::assertive);
        return;
    }
    form->statement = {.name = text_of(model, Field::withdrawal_name),
                       .contact = text_of(model, Field::withdrawal_contact),
                       .text = text_of(model, Field::withdrawal_text)};
    form->step = Step::confirming;
}

void apply(Update& turn, WithdrawalReopened&&) {
    Model& model = turn.model;
    if (WithdrawalForm* form = form_at(model, Step::confirming)) {
        form->step = Step::stating;
    } else if (const WithdrawalForm* told = form_at(model, Step::told)) {
        state_again(turn, std::string{told->order_id});
    }
}

void apply(Update& turn, WithdrawalConfirmed&&) {
    Model& model = turn.model;
    if (const WithdrawalForm* told = form_at(model, Step::told)) {
        declare_again(turn, told->order_id);
        return;
    }
    WithdrawalForm* form = form_at(model, Step::confirming);
    const domain::Order* order = form ? find_order(model.orders, form->order_id) : nullptr;
    if (!order) {
        return;
    }
    form->step = Step::told;
    declare(turn, {.key = {},
                   .order_id = order->id,
                   .order_number = order->number,
                   .lines = domain::declared_lines(order->lines, form->quantities),
                   .statement = form->statement});
}

void close_withdrawal(Update& turn) {
    clear(turn, Form::withdrawal);
    turn.model.withdrawals.form.reset();
}

void apply(Update& turn, WithdrawalClosed&&) { close_withdrawal(turn); }

} // namespace stamgast::app
