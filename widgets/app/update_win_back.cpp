#include "app/update_win_back.hpp"

#include "app/update_press.hpp"
#include "app/win_back.hpp"

namespace stamgast::app {

void apply(Update& turn, WinBackPressed&&) {
    if (const std::optional<WinBack> offered = win_back(turn.model)) {
        const domain::Currency currency = offered->products.front()->currency;
        put_in_cart(turn, domain::ReorderSource::usuals, currency, lines_of(*offered));
    }
}

void apply(Update& turn, WinBackPutAway&&) { turn.model.account.win_back_put_away = true; }

void drop_win_back(Update& turn) { turn.model.account.win_back_put_away = false; }

} // namespace stamgast::app
