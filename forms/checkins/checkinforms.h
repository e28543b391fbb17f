// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/value.h"

#include <QList>

class QWidget;

namespace Allpost {

class Workplace;

/// What is asked before a deed on units, members, posts and wishes. Each gives true when it was done; what is refused is
/// said beside its field and nothing typed is lost.
namespace CheckinForms {

/// key 0: a new one; made gets its key.
bool editUnit(Workplace &workplace, QWidget *parent, Key key, Key *made = nullptr);
bool endUnit(Workplace &workplace, QWidget *parent, Key key);
/// unit: offered for a new member.
bool editMember(Workplace &workplace, QWidget *parent, Key key, Key unit = 0, Key *made = nullptr);
bool moveAway(Workplace &workplace, QWidget *parent, Key member);
bool endMember(Workplace &workplace, QWidget *parent, Key member);
/// Posts for a member, those that suit first, with a promise. post: ticked already.
bool claim(Workplace &workplace, QWidget *parent, Key member, Key post = 0);
/// Which member takes this post.
bool claimFor(Workplace &workplace, QWidget *parent, Key post);
bool release(Workplace &workplace, QWidget *parent, Key member);
bool editPost(Workplace &workplace, QWidget *parent, Key key, Key *made = nullptr);
bool editLabels(Workplace &workplace, QWidget *parent);
bool editWish(Workplace &workplace, QWidget *parent, Key key, Key *made = nullptr);
bool takeWish(Workplace &workplace, QWidget *parent, Key wish);
bool wishDone(Workplace &workplace, QWidget *parent, Key claim, const QString &who);

} // namespace CheckinForms

} // namespace Allpost
