namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Fullmakter;

/// <summary>A citizen of a power of attorney.</summary>
/// <param name="Fnr">Fødselsnummer or D-nummer.</param>
/// <param name="Fornavn">Given name.</param>
/// <param name="Etternavn">Family name.</param>
public sealed record Fullmaktsperson(string Fnr, string Fornavn, string Etternavn)
{
    /// <summary>The number as it is shown to others: the date, and nothing after it.</summary>
    internal string Maskert => $"{Fnr[..6]}xxxxx";
}
