// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/counter/counterform.h"
#include "models/counter/handling.h"
#include "models/counter/matters.h"

#include <QDateTime>

namespace Allpost {

/// One material on the table in front of the worker.
struct DraftMaterial
{
    Key key = 0;             ///< of the handling_material; 0: not kept yet
    Key material = 0;        ///< of the matter
    QString name = {};
    QString kind = {};       ///< code list material_kind
    int copies = 1;
    bool originalNeeded = false;
    QString state = {};      ///< code list material_state: brought known missing waived
    QString note = {};       ///< why it is waived
    QString advice = {};     ///< what the matter says about it

    bool isThere() const { return state != QLatin1StringView("missing"); }
    /// 原件核对, 复印件 2 份
    QString howMany() const;
};

/// Something the data says about whether the matter fits. Never a reason to refuse.
struct HandlingRemark
{
    enum class Kind { Fits, Against, NotKnown, Note };

    Kind kind = Kind::Note;
    QString text = {};
};

/// A handling as it lies on the desk: what is ticked and typed changes here, and is kept by a step of Handlings. Made by
/// Handlings::begin() and open().
struct HandlingDraft
{
    Key key = 0;
    Handling handling = {};
    Snapshot seen = {};            ///< as it was read
    MatterCard matter = {};        ///< without a key: a matter outside the catalogue
    QList<DraftMaterial> materials = {};
    QList<FormField> fields = {};  ///< in the order of the form; all of it, gaps and filled
    QList<HandlingRemark> remarks = {};
    bool guided = false;           ///< the worker at the desk is not at home in this area: show the steps
    QDateTime openedAt = {};       ///< since when the minutes run

    /// Ticks or unticks a material that is to be brought: missing ↔ brought. What the file knows stays known.
    void tick(int material, bool there);
    /// All that is missing was brought; waived ones stay waived.
    void tickAll();
    /// The material is not asked for this time; note: why. Invalid without a note.
    Status waive(int material, const QString &note);
    /// Types a value into a field; what came from the records is then no longer said to.
    void type(const QString &field, const QString &value);

    QList<DraftMaterial> missingMaterials() const;
    /// Required fields without a value, or with one that cannot be right.
    QList<FormField> gaps() const;
    bool isComplete() const { return missingMaterials().isEmpty() && gaps().isEmpty(); }
    /// 差 2 样材料、1 项信息，还不能受理; empty when complete.
    QString whatIsMissing() const;
    /// 5 样，已齐 3 样 / 表上 14 项，12 项已替您填好
    int materialsThere() const;
    int fieldsFilled() const;

    bool isOpen() const;           ///< begun or lacking: may be ticked and typed

    /// What was ticked and typed, for Drafts, so that nothing is lost before a step keeps it; and taken back from there.
    /// Materials and fields that are no longer there are passed over; nothing changes once the handling is not open.
    QString typed() const;
    void takeTyped(const QString &kept);
};

} // namespace Allpost
