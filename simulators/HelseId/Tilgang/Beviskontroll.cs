using AcceptanceHarness.Simulators.HelseId.Dpop;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.HelseId.Tilgang;

/// <summary>Looks at the DPoP proof of a call (A-8, A-10 to A-20); whether it was used before is seen elsewhere.</summary>
/// <param name="varighet">How old a proof may be.</param>
/// <param name="klokkeavvik">How far the clocks may be apart.</param>
internal sealed class Beviskontroll(TimeSpan varighet, TimeSpan klokkeavvik)
{
    private const string Type = "dpop+jwt";

    /// <summary>All that is wrong.</summary>
    public IEnumerable<Tilgangsbrudd> Se(Tilgangslesing lest)
    {
        var bevis = lest.Bevis;
        if (bevis.Antall != 1)
        {
            return
            [
                bevis.Antall == 0
                    ? new(8, "Missing DPoP proof", "Kallet har ikke hodet DPoP. Lag et nytt DPoP-bevis for hvert kall.")
                    : new(8, "Too many DPoP headers provided.", $"Kallet har {bevis.Antall} DPoP-bevis. Send ett."),
            ];
        }

        return bevis.Bevis!.Reason is { } reason
            ? [new(10, "Malformed DPoP token.", $"DPoP-beviset er ikke en signert JWT: {reason}.")]
            : Hode(bevis, bevis.Bevis).Concat(Nokkel(bevis, lest)).Concat(Kall(bevis.Bevis, lest)).Concat(Tid(bevis.Bevis, lest.Lest));
    }

    private static IEnumerable<Tilgangsbrudd> Hode(Dpoplesing lest, JwsReading bevis)
    {
        if (JwsReading.Text(bevis.Header, "typ") is var typ && typ != Type)
        {
            yield return new(11, "Invalid 'typ' value.", $"Forventet typ «{Type}» i DPoP-beviset, fikk «{JournalText.Of(typ ?? "")}».");
        }

        if (!JoseAlgorithms.IsAccepted(bevis.Algorithm))
        {
            yield return new(12, "Invalid 'alg' value.", $"Forventet en asymmetrisk algoritme ({string.Join(", ", JoseAlgorithms.All)}) i DPoP-beviset, fikk «{JournalText.Of(bevis.Algorithm ?? "")}».");
        }

        if (lest.Nokkel is null)
        {
            yield return new(13, "Invalid 'jwk' value.", "DPoP-beviset har ingen offentlig nøkkel (jwk) som kan brukes, i hodet.");
        }

        if (lest.HarPrivatNokkel)
        {
            yield return new(13, "'jwk' value contains a private key.", "DPoP-beviset røper den private nøkkelen. Send bare den offentlige delen, og bytt nøkkelen.");
        }
    }

    private static IEnumerable<Tilgangsbrudd> Nokkel(Dpoplesing lest, Tilgangslesing kall)
    {
        if (lest.Avtrykk is null)
        {
            yield break;
        }

        if (Tokenkontroll.Avtrykk(kall.Krav) is { } bound && bound != lest.Avtrykk)
        {
            yield return new(14, "Failed to validate the 'cnf' claim value against the DPoP proof's public key", "DPoP-beviset er laget med en annen nøkkel enn den tilgangstokenet er bundet til.");
        }

        if (JoseAlgorithms.IsAccepted(lest.Bevis!.Algorithm) && !lest.ErSignert)
        {
            yield return new(15, "Invalid signature on DPoP token.", "Signaturen på DPoP-beviset stemmer ikke med nøkkelen i hodet.");
        }
    }

    private static IEnumerable<Tilgangsbrudd> Kall(JwsReading bevis, Tilgangslesing lest)
    {
        if (lest.Token is { } token && JwsReading.Text(bevis.Payload, "ath") != Jws.Hash(token))
        {
            yield return new(16, "Invalid 'ath' value.", "DPoP-bevisets ath er ikke avtrykket av tilgangstokenet som ble sendt.");
        }

        if (JwsReading.Text(bevis.Payload, "jti") is not { Length: > 0 })
        {
            yield return new(17, "Invalid or missing 'jti' value.", "DPoP-beviset mangler id (jti).");
        }

        if (JwsReading.Text(bevis.Payload, "htm") is var htm && htm != lest.Kall.Method)
        {
            yield return new(18, "Invalid 'htm' value.", $"Forventet htm «{lest.Kall.Method}» i DPoP-beviset, fikk «{JournalText.Of(htm ?? "")}».");
        }

        if (JwsReading.Text(bevis.Payload, "htu") is var htu && !ErSammeAdresse(htu, lest.Kall.Address))
        {
            yield return new(19, "Invalid 'htu' value.", $"Forventet htu «{JournalText.Of(lest.Kall.Address)}» i DPoP-beviset, uten spørrestreng, fikk «{JournalText.Of(htu ?? "")}».");
        }
    }

    private IEnumerable<Tilgangsbrudd> Tid(JwsReading bevis, DateTimeOffset tid)
    {
        if (!bevis.Payload.TryGetProperty("iat", out _))
        {
            yield return new(20, "Missing 'iat' value.", "DPoP-beviset mangler tidspunkt (iat).");
        }
        else if (JwsReading.Seconds(bevis.Payload, "iat") is not { } iat
            || iat < (tid - varighet - klokkeavvik).ToUnixTimeSeconds() || iat > (tid + klokkeavvik).ToUnixTimeSeconds())
        {
            yield return new(20, "Invalid 'iat' value.", "DPoP-beviset er for gammelt, fra fram i tid, eller har en iat som ikke er et tall. Lag et nytt bevis for hvert kall, og still klokken.");
        }
    }

    // Compared after normalisation (RFC 9449 section 4.3); a query or fragment has no place in htu.
    private static bool ErSammeAdresse(string? htu, string address) =>
        Uri.TryCreate(htu, UriKind.Absolute, out var given) && Uri.TryCreate(address, UriKind.Absolute, out var called)
        && given.UserInfo.Length == 0 && !htu.Contains('?', StringComparison.Ordinal) && !htu.Contains('#', StringComparison.Ordinal)
        && given.AbsoluteUri == called.AbsoluteUri;
}
