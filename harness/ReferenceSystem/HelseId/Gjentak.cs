namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>When a call that did not succeed may be repeated.</summary>
internal enum Gjentak
{
    /// <summary>Never: what it carries is used once.</summary>
    Aldri,

    /// <summary>When the service said that it is away.</summary>
    NarTjenestenErBorte,

    /// <summary>Also when there was no answer: doing it twice harms nobody.</summary>
    OgsaUtenSvar,
}
