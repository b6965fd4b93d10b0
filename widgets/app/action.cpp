#include "app/action.hpp"

template class stamgast::domain::OneOf<stamgast::app::Happenings>;
