// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

/// The arithmetic below relations.h: ways through a family.
namespace Allpost::Kinship {

enum class Kind { Parent, Child, Spouse, Sibling };
enum class Sex { Unknown, Man, Woman };
/// Of the one a step leads to, against the one it leads from.
enum class Order { Unknown, Elder, Younger };

/// From one person to the next.
struct Step
{
    static constexpr int OnlyChild = -1;

    Kind kind = Kind::Child;
    Sex sex = Sex::Unknown;       ///< of the person it leads to
    Order order = Order::Unknown; ///< of siblings
    int ordinal = 0;              ///< the child's place among its brothers or sisters, from 1; 0: unknown; OnlyChild
    bool byLaw = false;           ///< adopted, step-
};

struct Path
{
    Sex from = Sex::Unknown;
    QList<Step> steps = {};
    bool doubtful = false; ///< the code itself is vague, or something had to be assumed
};

/// The ways a code can mean, from the head (of this sex) to a person of this sex; empty for codes without one (97, 99).
/// Sexes that follow from the code or from marriage are filled in; a sex that contradicts the code makes it doubtful.
QList<Path> pathsOf(const QString &code, Sex head, Sex person);
Path inverse(const Path &path);
Path joined(const Path &first, const Path &second);

/// Every shortest way the path can mean, the likelier first: a child's other parent is the spouse, a parent's child is a
/// brother, a sister or the same person again. order: of the last person against the first, as the dates tell.
/// newborn: the last person is nobody who was there before. The way to oneself is left out.
QList<Path> shortened(const Path &path, Order order, bool newborn);

/// The codes for a shortest way: one, or several where it leaves something open.
QStringList codesOf(const Path &path);

} // namespace Allpost::Kinship
