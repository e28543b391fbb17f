// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/visits/visits.h"

#include <QWidget>

#include <memory>

class QButtonGroup;
class QJsonObject;

namespace Allpost {

class FieldBox;
class Workplace;

namespace Ui {
class VisitEntry;
}

/// What a visit is noted in: the outcome by one digit, what was found with ready words, and folded away need, hazard,
/// follow-up and photo. Part of the page of one visit and of the sheet of many.
class VisitEntry : public QWidget
{
    Q_OBJECT
public:
    explicit VisitEntry(QWidget *parent = nullptr);
    ~VisitEntry() override;

    void setWorkplace(Workplace *workplace);
    /// Day and worker are given by the sheet around: they are not asked.
    void setCommon(bool common);

    /// A visit as it stands, to be changed, or a new one with its subject, day and worker; the focus goes to the outcome.
    void begin(const Visit &visit);
    /// As typed.
    Visit visit() const;
    /// A photo chosen now, as it will be kept; empty: none, or the one that visit() names.
    QByteArray photo() const { return m_photo; }
    bool isModified() const;

    /// Shows beside the fields what is wrong; true when nothing holds it back. Opens the fold when a field in it is meant.
    bool check();
    /// From a file; says beside the button why one is refused.
    bool takePhoto(const QString &path);
    void setFolded(bool folded);

    /// What was typed, for a draft.
    QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);

Q_SIGNALS:
    void touched();
    /// Ctrl+Enter: what was written is enough.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeOutcomes();
    void placeOutcomes(int columns);
    QString kind() const;
    void showWhos();
    void showWords();
    void insertWords(const QString &words);
    bool expandLetters();
    void showMatch();
    void editWords();
    void choosePhoto();
    void showPhoto();
    void viewPhoto();
    QString outcome() const;
    FieldBox *boxOf(const QString &field) const;

    std::unique_ptr<Ui::VisitEntry> m_ui;
    Workplace *m_workplace = nullptr;
    QButtonGroup *m_outcomes;
    Visit m_begun = {};
    QByteArray m_photo;
    QString m_photoName;
    QStringList m_words;
    bool m_common = false;
    bool m_filling = false;
    bool m_photoDropped = false;
};

} // namespace Allpost
