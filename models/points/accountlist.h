// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/listdefinition.h"

namespace Allpost::AccountList {

/// The list of all points accounts: whose they are, where the holder lives, what is on them. The holder is named by the one
/// tie the account has: household (its head), resident, outsider, merchant; the office's own accounts by their words.
const ListDefinition &definition();

/// The columns of an export for the office's own use.
QStringList exportColumns();

/// Who holds an account of alias r, in one SQL expression over the joins of holderJoins().
QString holder();
/// The joins of holder() for the day that stands for ?1, as one text: for other questions about accounts.
QString holderJoins(const QString &account = QStringLiteral("r"), const QString &day = QStringLiteral("?1"));
/// What joins the door of the holder (aliases d, s, b, e) after holderJoins().
QString doorJoins(const QString &day = QStringLiteral("?1"));

} // namespace Allpost::AccountList
