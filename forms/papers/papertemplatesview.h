// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/papers/papertemplates.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QStandardItemModel;

namespace Allpost {

class FieldBox;
class NoteEdit;
class Workplace;

namespace Ui {
class PaperTemplatesView;
}

/// The layouts of papers: what each says, what it asks, beside it how it reads for an invented person. A change holds for
/// papers to come; those issued stay as they were.
class PaperTemplatesView : public QWidget
{
    Q_OBJECT
public:
    explicit PaperTemplatesView(Workplace &workplace, QWidget *parent = nullptr);
    ~PaperTemplatesView() override;

    void load();
    void begin();
    void edit(Key paper);
    void addNew();
    /// Keeps what was typed; false when something is to be mended, with the cursor there.
    bool save();
    /// A copy of the one shown, to be changed.
    void copy();
    /// Closes the one shown, or offers it again.
    void toggleInactive();
    /// What was typed is given up; false when nothing was.
    bool stepBack();
    bool isModified() const;
    bool isInactive() const { return m_before.inactive.value_or(false); }
    Key current() const { return m_key; }

Q_SIGNALS:
    void stateChanged();

private:
    void show(const PaperTemplate &paper);
    PaperTemplate typed() const;
    void showPreview();
    void showFindings(const Findings &findings);
    void insertWord(const QString &name);
    FieldBox *boxOf(const QString &field) const;
    void showRow();

    std::unique_ptr<Ui::PaperTemplatesView> m_ui;
    Workplace &m_workplace;
    QStandardItemModel *m_model;
    QList<PaperTemplateEntry> m_entries;
    QPointer<QWidget> m_lastText; ///< where a placeholder goes
    Key m_key = 0;
    PaperTemplate m_before;
    Snapshot m_seen;
    bool m_showing = false;
};

} // namespace Allpost
