//! The questionnaire.
