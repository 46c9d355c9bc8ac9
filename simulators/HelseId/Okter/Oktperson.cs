using AcceptanceHarness.Simulators.HelseId.Klienter;

namespace AcceptanceHarness.Simulators.HelseId.Okter;

/// <summary>A synthetic person of a session.</summary>
/// <param name="Pid">Fødselsnummer or D-nummer of the synthetic series.</param>
/// <param name="Fornavn">Given name.</param>
/// <param name="Etternavn">Family name.</param>
/// <param name="Hpr">HPR number; null for one who is no health worker.</param>
/// <param name="Profesjon">Profession (OID 9060), for example <c>LE</c>; null for none.</param>
public sealed record Oktperson(string Pid, string Fornavn, string Etternavn, string? Hpr = null, string? Profesjon = null)
{
    /// <summary>The person as HelseID registers it.</summary>
    internal HelseIdPerson TilHelseId() => new() { Pid = Pid, Fornavn = Fornavn, Etternavn = Etternavn, Hpr = Hpr, Profesjon = Profesjon };
}
