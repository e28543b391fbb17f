// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

/// How the relations to one head become the relations to another (GB/T 4761-2008). Each code is a way through the family
/// (孙子: son, son); two ways are put together and shortened. What the codes leave open is said to be a guess: whether a
/// grandchild is the new head's own or a brother's, which of two brothers is the elder.
/// Children of a couple count as the children of both (民法典 1072 puts a stepchild in a child's place); 继子 and 养子 are
/// told apart only where they are recorded so.
namespace Allpost::Relations {

/// A member as far as relations go by it. relation: stored code, to the head of the household the person is in.
struct Kin
{
    QString relation = {};
    QString sex = {};       ///< GB/T 2261.1; empty where unknown
    QString birthDate = {}; ///< ISO, also partial; tells elder from younger
};

/// A relation that follows from others.
struct Proposed
{
    QString code = {};       ///< empty: cannot be told
    bool guess = false;      ///< a person has to look at it
    QStringList others = {}; ///< what else it may be, the likelier first

    friend bool operator==(const Proposed &, const Proposed &) = default;
};

/// Relation of other to the new head, from the relations of both to the old head. The old head himself is {02, sex}.
Proposed relationTo(const Kin &newHead, const Kin &other, const QString &oldHeadSex = {});

/// Relation of a member of a household that joins another, from how the joining head is related to the other head
/// (link) and the member to the joining head.
Proposed relationThrough(const Kin &link, const Kin &member, const QString &headSex = {});

/// What the head is to the member: the relation turned round.
Proposed relationOfHead(const Kin &member, const Kin &head);

/// Relation of a newborn to the head, from the relation of its father or mother.
Proposed relationOfNewborn(const Kin &parent, const QString &childSex, const QString &headSex = {});

/// The code of a stored value (also with kept words); 01 本人 counts as 02 户主.
QString codeOf(const QString &stored);
bool isHead(const QString &stored);
bool isSpouse(const QString &stored);
/// Own, adopted and stepchildren; not their husbands and wives.
bool isChild(const QString &stored);

} // namespace Allpost::Relations
