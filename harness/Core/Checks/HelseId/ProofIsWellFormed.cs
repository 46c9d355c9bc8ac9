using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The proof has the right type and algorithm, holds the public key alone, and is signed with it.</summary>
public sealed class ProofIsWellFormed : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "proof-is-well-formed";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-42";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-03");

    /// <inheritdoc/>
    public string Rule => "DPoP-beviset skal ha typ dpop+jwt, en algoritme HelseID godtar og bare den offentlige nøkkelen, og være signert med den";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av DPoP-bevis; RFC 9449 kapittel 4";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErKlientkall && kall.Fakta(HelseIdFacts.BevisAntall) == "1";

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (kall.Fakta(HelseIdFacts.BevisUlest) is { } reason)
        {
            yield return Feil("En signert JWT i hodet DPoP.", reason, "Send beviset som en JWS i kompakt form.");
            yield break;
        }

        if (kall.BevisHode.Tekst("typ") != "dpop+jwt")
        {
            yield return Feil("typ = dpop+jwt", Vist.Krav(kall.BevisHode, "typ"), "Sett typ i hodet til dpop+jwt.");
        }

        if (!JoseAlgorithms.IsAccepted(kall.BevisHode.Tekst("alg")))
        {
            yield return Feil($"alg er en av {string.Join(", ", JoseAlgorithms.All)}.", Vist.Krav(kall.BevisHode, "alg"), "Signer beviset med en asymmetrisk nøkkel.");
        }

        if (kall.Fakta(HelseIdFacts.BevisPrivat) == HelseIdFacts.Ja)
        {
            yield return Feil("Bare den offentlige delen av nøkkelen i jwk.", "Beviset inneholder en privat nøkkel.", "Fjern den private delen, og bytt nøkkel: den er røpet.");
        }

        if (kall.Avtrykk is null)
        {
            yield return Feil("En offentlig RSA- eller EC-nøkkel i jwk.", kall.BevisHode.Verdi("jwk") is null ? "jwk mangler." : "jwk kan ikke brukes.", "Legg den offentlige nøkkelen i jwk.");
        }
        else if (kall.Fakta(HelseIdFacts.BevisSignatur) == HelseIdFacts.Ugyldig)
        {
            yield return Feil("En signatur laget med nøkkelen i jwk.", "Signaturen er ugyldig.", "Signer beviset med den private delen av nøkkelen i jwk.");
        }
    }

    private static Avvik Feil(string expected, string received, string fix) => new(
        "DPoP-beviset beviser ikke at klienten har nøkkelen, så HelseID gir ikke token.", expected, received, fix);
}
