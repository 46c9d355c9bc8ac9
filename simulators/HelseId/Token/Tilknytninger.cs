using AcceptanceHarness.Simulators.HelseId.Detaljer;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.HelseId.Tilstand;

namespace AcceptanceHarness.Simulators.HelseId.Token;

/// <summary>Puts together what a login was asked for with, and what the client assertion says.</summary>
internal static class Tilknytninger
{
    /// <summary>What is wrong with fine-grained data; null when nothing is.</summary>
    /// <param name="klient">The client.</param>
    /// <param name="kjent">What the login was asked for with.</param>
    /// <param name="nye">What came now.</param>
    public static HelseIdFeil? Feil(HelseIdKlient klient, Tilknytning kjent, Finkornet nye) =>
        nye.Feil
        ?? (kjent.Attest is not null && nye.Attest is not null ? HelseIdFeilkatalog.DobbelAttest : null)
        ?? Virksomhetskontroll.Feil(klient, nye.Virksomhet);

    /// <summary>The data of a token: the newest of each.</summary>
    public static Tilknytning Samlet(HelseIdKlient klient, Tilknytning kjent, Finkornet nye) => new(
        nye.Virksomhet is null && kjent.Virksomhet is not null ? kjent.Virksomhet : Virksomhetskontroll.Velg(klient, nye.Virksomhet),
        nye.JournalId ?? kjent.JournalId,
        nye.Attest ?? kjent.Attest);
}
