#pragma once

#include "app/update.hpp"

namespace stamgast::app {

void apply(Update& turn, FieldChanged&& changed);
void apply(Update& turn, FormSubmitted&& submitted);
void apply(Update& turn, FormCancelled&& cancelled);

} // namespace stamgast::app
