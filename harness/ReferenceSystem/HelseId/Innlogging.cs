using System.Net;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;
using Microsoft.AspNetCore.WebUtilities;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>Logs a user in by HelseID: pushed request, browser, code, and an id-token that is held against the user.</summary>
internal sealed class Innlogging(Klientoppsett oppsett, Tjenestenett nett, Metadatalager lager, Tokenendepunkt endepunkt, IdTokenkontroll kontroll)
{
    /// <summary>The login, or why there is none.</summary>
    /// <param name="bruker">The user who is logged in here.</param>
    /// <param name="virksomhet">The organisation that the user works for.</param>
    /// <param name="cancellationToken">Ends the login.</param>
    public async Task<Utfall<Brukerokt>> LoggInnAsync(CastUser bruker, Valgtvirksomhet virksomhet, CancellationToken cancellationToken)
    {
        var funnet = await lager.HentAsync(cancellationToken).ConfigureAwait(false);
        if (funnet.Verdi is not { } metadata)
        {
            return funnet.Feil!;
        }

        if (oppsett.Klient.RedirectUri is not { } retur)
        {
            return new HelseIdFeil(HelseIdFeilart.Oppsett, "Klienten er ikke satt opp for innlogging");
        }

        var forsok = Innloggingsforsok.Nytt(oppsett.Verdier, oppsett.Policies);
        var start = await StartAsync(Parametre(bruker, forsok, retur), virksomhet, metadata, cancellationToken).ConfigureAwait(false);
        if (start.Verdi is not { } adresse)
        {
            return start.Feil!;
        }

        var tilbake = await new Nettleser(nett, bruker.Fnr).FolgAsync(adresse, new Uri(retur), cancellationToken).ConfigureAwait(false);
        if (tilbake.Feil is { } stanset)
        {
            return stanset;
        }

        var kode = Kode(tilbake.Verdi!, forsok, metadata);
        return kode.Feil is { } usikker
            ? usikker
            : await LosInnAsync(kode.Verdi!, retur, forsok, bruker, virksomhet, metadata, cancellationToken).ConfigureAwait(false);
    }

    private IReadOnlyDictionary<string, string> Parametre(CastUser bruker, Innloggingsforsok forsok, string retur)
    {
        var parametre = new Dictionary<string, string>
        {
            ["response_type"] = "code",
            ["scope"] = string.Join(' ', oppsett.Policies.UserScopes),
            ["redirect_uri"] = retur,
            ["code_challenge"] = forsok.Utfordring(oppsett.Policies.ChallengeMethod),
            ["code_challenge_method"] = oppsett.Policies.ChallengeMethod,
            ["resource"] = HelseIdScopes.Provetjeneste,
        }.Med("state", forsok.State).Med("nonce", forsok.Nonce);
        if (oppsett.Policies.NamesTestPerson && bruker.Fnr is { } pid)
        {
            // What HelseID's test environment has for those who cannot fill in a page.
            parametre = parametre.Med("acr_values", "idp:testidpnew-oidc").Med("test_pid", pid).Med("test_security_level", "4");
        }

        return oppsett.Policies.LoginParameters(parametre);
    }

    /// <summary>Where the browser is sent: to what was pushed.</summary>
    private async Task<Utfall<Uri>> StartAsync(
        IReadOnlyDictionary<string, string> parametre, Valgtvirksomhet virksomhet, HelseIdMetadata metadata, CancellationToken cancellationToken)
    {
        var klient = oppsett.Klient.KlientId;
        if (!oppsett.Policies.UsesPar)
        {
            return Adresse(metadata.Authorize, parametre.Med("client_id", klient));
        }

        var innhold = oppsett.Policies.SendsAttestAtLogin
            ? parametre.Med("request", Klienterklaring.Foresporselsobjekt(oppsett, metadata, Virksomhetsdetaljer.Attest(virksomhet)))
            : parametre;
        var svar = await nett.SendAsync("HelseID", () => Par(innhold, metadata), Gjentak.OgsaUtenSvar, cancellationToken).ConfigureAwait(false);
        if (svar.Verdi is not { } answered)
        {
            return svar.Feil!;
        }

        return answered.Status is not (HttpStatusCode.Created or HttpStatusCode.OK)
            ? Avslag.Av(answered)
            : answered.Objekt() is { } body && JwsReading.Text(body, "request_uri") is { } uri
                ? Adresse(metadata.Authorize, new Dictionary<string, string> { ["client_id"] = klient, ["request_uri"] = uri })
                : new HelseIdFeil(HelseIdFeilart.Uleselig, "Svaret fra HelseID kan ikke leses");
    }

    private HttpRequestMessage Par(IReadOnlyDictionary<string, string> parametre, HelseIdMetadata metadata) =>
        new(HttpMethod.Post, metadata.Par) { Content = new FormUrlEncodedContent(parametre.MedErklaring(oppsett, metadata, detaljer: null)) };

    private Uri Adresse(Uri authorize, IReadOnlyDictionary<string, string> parametre) =>
        new(QueryHelpers.AddQueryString(authorize.AbsoluteUri, oppsett.Policies.AuthorizeParameters(parametre).ToDictionary(p => p.Key, p => (string?)p.Value)));

    /// <summary>The code of a callback that is this login's own.</summary>
    private Utfall<string> Kode(Dictionary<string, string> tilbake, Innloggingsforsok forsok, HelseIdMetadata metadata)
    {
        if (oppsett.Policies.ChecksState && tilbake.GetValueOrDefault("state") != forsok.State)
        {
            return new HelseIdFeil(HelseIdFeilart.UsikkerInnlogging, "Svaret hører ikke til denne innloggingen");
        }

        if (oppsett.Policies.ChecksCallbackIssuer && tilbake.GetValueOrDefault("iss") != metadata.Utsteder)
        {
            return new HelseIdFeil(HelseIdFeilart.UsikkerInnlogging, "Svaret kommer ikke fra HelseID som fagsystemet er satt opp med");
        }

        if (tilbake.TryGetValue("error", out var error))
        {
            return Avslag.Av(error, tilbake.GetValueOrDefault("error_description"));
        }

        return tilbake.GetValueOrDefault("code") is { Length: > 0 } kode ? kode : new HelseIdFeil(HelseIdFeilart.Uleselig, "Svaret fra HelseID har ingen kode");
    }

    private async Task<Utfall<Brukerokt>> LosInnAsync(
        string kode, string retur, Innloggingsforsok forsok, CastUser bruker, Valgtvirksomhet virksomhet, HelseIdMetadata metadata, CancellationToken cancellationToken)
    {
        var foresporsel = new Tokenforesporsel
        {
            Parametre = new Dictionary<string, string>
            {
                ["grant_type"] = HelseIdGrants.AuthorizationCode,
                ["code"] = kode,
                ["redirect_uri"] = retur,
                ["code_verifier"] = forsok.Verifikator,
                ["resource"] = HelseIdScopes.Provetjeneste,
            },
            Nokkel = JoseKey.CreateEc(),
            Trenger = HelseIdScopes.ProvetjenesteBruker,
            Virksomhet = oppsett.Policies.SendsOrganisationWithCode ? virksomhet : null,
            ForBruker = true,
            Gjentak = Gjentak.Aldri,
        };
        var fetched = await endepunkt.HentAsync(foresporsel, cancellationToken).ConfigureAwait(false);
        if (!oppsett.Policies.SendsCodeOnce)
        {
            _ = await endepunkt.HentAsync(foresporsel, cancellationToken).ConfigureAwait(false);
        }

        if (fetched.Verdi is not { } tilgang)
        {
            return fetched.Feil!;
        }

        var person = await kontroll.KontrollerAsync(tilgang.IdToken, forsok.Nonce, bruker, metadata, cancellationToken).ConfigureAwait(false);
        return person.Verdi is { } subjekt
            ? new Brukerokt(bruker.Nokkel, tilgang.IdToken!, subjekt, tilgang.Nokkel, tilgang)
            : person.Feil!;
    }
}
