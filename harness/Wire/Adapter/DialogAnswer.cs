namespace AcceptanceHarness.Wire.Adapter;

/// <summary>An answer to a dialog.</summary>
/// <param name="Sporsmal">The question's id, or a pattern with <c>*</c>.</param>
/// <param name="Valg">The choice.</param>
/// <param name="Begrunnelse">The reason given, if any.</param>
public sealed record DialogAnswer(string Sporsmal, string Valg, string? Begrunnelse = null)
{
    /// <summary>The id of a plain confirmation that what was asked for is to be sent: no warning, and always answered with <see cref="Fortsett"/>.</summary>
    public const string BekreftSending = "bekreft-sending";

    /// <summary>The choice to go on.</summary>
    public const string Fortsett = "fortsett";

    /// <summary>The choice to stop, and what a dialog without an answer is answered with.</summary>
    public const string Avbryt = "avbryt";

    /// <summary>Whether this is an answer to the question.</summary>
    public bool Besvarer(string sporsmal) => Sporsmal == sporsmal
        || (Sporsmal.EndsWith('*') && sporsmal.StartsWith(Sporsmal[..^1], StringComparison.Ordinal));
}
