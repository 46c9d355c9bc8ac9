using System.Text.Json;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>Holds an id-token against the login, and the person in it against the user who is logged in here.</summary>
internal sealed class IdTokenkontroll(Klientoppsett oppsett, Nokkellager nokler)
{
    private const string Algoritme = "RS256";
    private const long Slakk = 5;
    private const string Niva4 = "4";

    private readonly JsonWebTokenHandler _handler = new();

    /// <summary>Who logged in (<c>sub</c>), or why the login cannot be used.</summary>
    /// <param name="idToken">The token; null when none came.</param>
    /// <param name="nonce">The login's nonce; null when none was sent.</param>
    /// <param name="bruker">The user who is logged in here.</param>
    /// <param name="metadata">Who it must come from.</param>
    /// <param name="cancellationToken">Ends the fetching of keys.</param>
    public async Task<Utfall<string>> KontrollerAsync(
        string? idToken, string? nonce, CastUser bruker, HelseIdMetadata metadata, CancellationToken cancellationToken)
    {
        var lest = JwsReading.Read(idToken);
        if (lest.Reason is not null)
        {
            return Usikker("ID-tokenet fra HelseID kan ikke leses");
        }

        var funnet = await nokler.HentAsync(metadata, JwsReading.Text(lest.Header, "kid"), cancellationToken).ConfigureAwait(false);
        if (funnet.Verdi is not { } keys)
        {
            return funnet.Feil!;
        }

        var resultat = await _handler.ValidateTokenAsync(idToken, Krav(metadata, keys, lest.Algorithm)).ConfigureAwait(false);
        if (!resultat.IsValid)
        {
            return Usikker(Grunn(resultat.Exception));
        }

        if ((Innhold(lest.Payload, nonce) ?? Person(lest.Payload, bruker)) is { } feil)
        {
            return feil;
        }

        return JwsReading.Text(lest.Payload, "sub") is { Length: > 0 } sub ? sub : Usikker("ID-tokenet fra HelseID sier ikke hvem det gjelder");
    }

    private TokenValidationParameters Krav(HelseIdMetadata metadata, IEnumerable<SecurityKey> keys, string? algorithm)
    {
        var policies = oppsett.Policies;

        // Who looks at no algorithm takes the token's own word for it, and so also that nothing signed it.
        var trusts = !policies.ChecksIdTokenSignature || (!policies.ChecksIdTokenAlgorithm && algorithm != Algoritme);
        var parameters = new TokenValidationParameters
        {
            IssuerSigningKeys = keys,
            TryAllIssuerSigningKeys = false,
            ValidAlgorithms = policies.ChecksIdTokenAlgorithm ? [Algoritme] : null,
            RequireSignedTokens = !trusts,
            ValidateIssuer = policies.ChecksIdTokenIssuer,
            ValidIssuer = metadata.Utsteder,
            ValidateAudience = policies.ChecksIdTokenAudience,
            AudienceValidator = (audiences, _, _) => !policies.ChecksIdTokenAudience || audiences.SequenceEqual([oppsett.Klient.KlientId]),
            ValidateLifetime = policies.ChecksIdTokenLifetime,
            LifetimeValidator = (from, until, _, _) => !policies.ChecksIdTokenLifetime || ErNa(from, until),
        };
        if (trusts)
        {
            parameters.ValidAlgorithms = null;
            parameters.SignatureValidator = (token, _) => new JsonWebToken(token);
        }

        return parameters;
    }

    private bool ErNa(DateTime? from, DateTime? until)
    {
        var now = oppsett.Klokke.GetUtcNow().UtcDateTime;
        return until is { } end && now < end.AddSeconds(Slakk) && (from is not { } begin || begin <= now.AddSeconds(Slakk));
    }

    private HelseIdFeil? Innhold(JsonElement krav, string? nonce)
    {
        if (oppsett.Policies.ChecksIdTokenLifetime && (JwsReading.Seconds(krav, "iat") is not { } iat || iat > oppsett.Na + Slakk))
        {
            return Usikker("ID-tokenet fra HelseID er ikke laget nå");
        }

        return oppsett.Policies.ChecksNonce && nonce is not null && JwsReading.Text(krav, "nonce") != nonce
            ? Usikker("ID-tokenet fra HelseID hører ikke til denne innloggingen")
            : null;
    }

    private HelseIdFeil? Person(JsonElement krav, CastUser bruker)
    {
        if (oppsett.Policies.DemandsLevel4 && JwsReading.Text(krav, HelseIdClaims.SecurityLevel) != Niva4)
        {
            return Feil("Innloggingen har ikke høyt nok sikkerhetsnivå (nivå 4 kreves). Logg inn på nytt med BankID, Buypass eller Commfides");
        }

        var hpr = JwsReading.Text(krav, HelseIdClaims.HprNumber);
        if (oppsett.Policies.DemandsHprNumber && string.IsNullOrEmpty(hpr))
        {
            return Feil("HelseID fant ikke noe HPR-nummer på den som logget inn, og tjenesten krever det. Gi beskjed til driftsansvarlig, og kontroller autorisasjonen i HPR");
        }

        return !oppsett.Policies.ComparesPerson || ErSamme(krav, hpr, bruker)
            ? null
            : Feil("Den som logget inn med HelseID, er en annen enn den som er innlogget i fagsystemet. Logg inn som deg selv, eller bytt bruker først");
    }

    /// <summary>Same fødselsnummer, and same HPR number where both are known.</summary>
    private static bool ErSamme(JsonElement krav, string? hpr, CastUser bruker)
    {
        var pid = JwsReading.Text(krav, HelseIdClaims.Pid);
        var sameHpr = hpr == bruker.Hpr;
        return bruker.Fnr is { } fnr ? pid == fnr && (sameHpr || string.IsNullOrEmpty(hpr)) : sameHpr;
    }

    private static string Grunn(Exception? invalid) => invalid switch
    {
        SecurityTokenInvalidIssuerException => "ID-tokenet kommer ikke fra HelseID som fagsystemet er satt opp med",
        SecurityTokenInvalidAudienceException => "ID-tokenet er laget for et annet system",
        SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException or SecurityTokenNoExpirationException or SecurityTokenNotYetValidException =>
            "ID-tokenet fra HelseID gjelder ikke nå",
        _ => "Signaturen på ID-tokenet fra HelseID er ikke gyldig",
    };

    private static HelseIdFeil Usikker(string grunn) => new(HelseIdFeilart.UsikkerInnlogging, grunn);

    private static HelseIdFeil Feil(string grunn) => new(HelseIdFeilart.FeilInnlogging, grunn);
}
