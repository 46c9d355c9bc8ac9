using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>A requirement to a HelseID client.</summary>
/// <param name="Nummer">The number, for example <c>C-10</c>; the project's own, not NHN's.</param>
/// <param name="Tekst">The requirement in one sentence of bokmål, with «skal».</param>
/// <param name="Niva">How binding it is.</param>
/// <param name="Grunnlag">How firm its source is.</param>
/// <param name="Vei">How it is shown.</param>
/// <param name="Kriterium">The acceptance criterion that it is a part of; null when it is a part of none.</param>
public sealed record HelseIdKrav(
    string Nummer, string Tekst, HelseIdNiva Niva, Grunnlag Grunnlag, Kontrollvei Vei, CriterionId? Kriterium)
{
    /// <summary>The check that sees it on the wire; null when none does.</summary>
    public IHelseIdCheck? Kontroll { get; init; }

    /// <summary>How many exchanges must concern it before nothing found means that it is met.</summary>
    /// <value>1; 2 where one exchange is held against another.</value>
    public int MinsteBevis { get; init; } = 1;
}
