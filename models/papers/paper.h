// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dictionary/entity.h"

namespace Allpost {

/// 文书模板: how a paper of one kind reads. Placeholders in braces are filled when it is issued: {resident.name} from the
/// office's own data, {reason} asked from the worker.
struct PaperTemplate
{
    QString code = {};          ///< name for the program: living_note; a template of the office's own has one too
    QString title = {};
    QString kind = {};          ///< code list paper_kind
    QString series = {};        ///< letter in the number: 证, 函, 知, 邀, 单
    QString numberPattern = {}; ///< empty: the usual one (PaperTemplates::usualPattern)
    QString description = {};   ///< when to use it and when not
    QString salutation = {};    ///< line at the margin before the text
    QString body = {};          ///< paragraphs, one a line
    QString fields = {};        ///< what is asked, one a line: name=label=usual; name? may stay empty, name+ takes several lines
    QString facts = {};         ///< table of facts above the text, one a line: label=text with placeholders
    QString signatures = {};    ///< one a line
    QString basis = {};
    QString note = {};          ///< a word to the worker, never printed
    QString face = {};          ///< document (letter, GB/T 9704) or list
    std::optional<bool> needsSeal = {};
    std::optional<bool> example = {};  ///< shipped, to be checked locally
    std::optional<bool> inactive = {}; ///< no longer offered
    std::optional<qint64> position = {};

    static const Entity &entity();
};

/// 发文登记: a paper that went out, or a number taken for one written elsewhere. Never removed: a void one keeps its number.
struct IssuedPaper
{
    QString number = {};
    qint64 seq = 0;            ///< running number of this desk's letter in this year, over all kinds
    qint64 year = 0;
    qint64 month = 0;
    QString desk = {};         ///< letter of the desk that issued it
    QString kind = {};         ///< code list paper_kind
    Key paperTemplate = 0;
    QString title = {};
    QString issuedAt = {};     ///< local moment: 2026-11-22T10:31
    Key worker = 0;
    Key resident = 0;
    Key household = 0;
    Key workOrder = 0;
    Key handling = 0;
    QString recipient = {};    ///< whom it was given or sent to
    QString purpose = {};
    std::optional<qint64> copies = {};
    QString content = {};      ///< JSON of the paper as it was printed (PaperSheet)
    std::optional<bool> outside = {}; ///< written elsewhere: only the number was taken here
    QString voidedOn = {};
    QString voidReason = {};
    QString note = {};

    static const Entity &entity();
};

} // namespace Allpost
