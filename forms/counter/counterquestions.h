// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <optional>
#include <utility>

class QWidget;

namespace Allpost {

class Workplace;

/// The few questions the counter asks in a window of their own.
namespace CounterQuestions {

struct Agent { QString name = {}; QString relation = {}; QString id = {}; };

/// Who came in the person's place; changes agent. An empty name: nobody. False: as it was.
bool agent(Agent &agent, const QString &person, QWidget *over);
/// The resident a visitor turns out to be; 0: thought better of it.
Key person(Workplace &workplace, const QString &visitor, QWidget *over);
/// To whom it is handed over, and what to know; nothing: thought better of it.
std::optional<std::pair<Key, QString>> colleague(const Store &store, const QString &matter, QWidget *over);
/// A reason; empty: thought better of it. deeds: what refrains, what goes.
QString reason(const QString &question, const QString &consequences, const QString &label, const std::pair<QString, QString> &deeds, QWidget *over);

} // namespace CounterQuestions

} // namespace Allpost
