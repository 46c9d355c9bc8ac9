using AcceptanceHarness.Core.Checks.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>An authorisation is a code of kodeverk 9060, the same as the call says, of somebody in HPR.</summary>
public sealed class AuthorizationIsFromTheCodeList : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-32";

    /// <inheritdoc/>
    public string Rule => "Autorisasjonen i attesten skal være en kode fra kodeverk 9060 og den samme som i kallet";

    private const string Kodeverk = "2.16.578.1.12.4.1.1.9060";

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall)
    {
        var authorization = attest.Behandler().Objekt("authorization");
        if (!authorization.Finnes)
        {
            yield break;
        }

        if (authorization.Kodeverk() != Kodeverk || !authorization.Har("code"))
        {
            yield return new($"practitioner.authorization med code og system {Kodeverk}.", $"{Vist.Krav(authorization, "code")}, {Vist.Krav(authorization, "system")}");
        }
        else if (kall.Fakta(KjernejournalFacts.Autorisasjon) is { } said && said != authorization.Tekst("code"))
        {
            yield return new($"practitioner.authorization {said}, som i kallet.", Vist.Krav(authorization, "code"));
        }
    }
}
