using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Jose;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>Makes, refreshes and ends sessions in the portal, and opens its page.</summary>
internal sealed class Oktkall(EhrSession session, Kjernejournaltilgang tilgang, Kjernejournalnett nett, Portaladresser adresser)
{
    private readonly KjernejournalPolicies _policies = session.Policies.Kjernejournal;
    private readonly Engangsverdier _verdier = new();

    /// <summary>Makes a session and opens its page.</summary>
    /// <param name="attest">The attest, with the access basis.</param>
    /// <param name="pasient">The patient.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<(Portalokt? Okt, Kjernejournalfeil? Feil)> OpprettAsync(Attest attest, CastPatient pasient, CancellationToken cancellationToken)
    {
        var verifikator = _verdier.Neste("verifikator", _policies.Verifier)!;
        var kall = Kall(Kjernejournaloperasjon.Opprett, "create", pasient.Nummer()!, Innhold(attest, pasient, verifikator));
        var sendt = await tilgang.SendAsync(kall, Tokenformal.Portal, attest, cancellationToken).ConfigureAwait(false);
        if (sendt.Svar.Feil is { } feil)
        {
            return (null, feil);
        }

        if (sendt.Svar.Svar!.Objekt() is not { } body || JwsReading.Text(body, "code") is not { Length: > 0 } kode
            || JwsReading.Text(body, "sessionId") is not { Length: > 0 } okt
            || (!_policies.ToleratesUnknownFields && body.EnumerateObject().Any(f => f.Name is not ("code" or "sessionId"))))
        {
            return (null, tilgang.Uleselig(Kjernejournaloperasjon.Opprett, sendt.Svar.Svar));
        }

        if (_policies.LogsSecrets)
        {
            session.Logg($"Kjernejournal: kode {kode}, verifikator {verifikator}");
        }

        // The user may have gone on to another patient while the session was made.
        if (session.OpenPatient != attest.Pasient.Nokkel && _policies.DropsLateAnswer)
        {
            var forlatt = new Portalokt(okt, sendt.Attest, sendt.Tilgang, sendt.Tilgang, new Portalside());
            await AvsluttAsync(forlatt, session.Arbeidsstasjon.Oppsett, cancellationToken).ConfigureAwait(false);
            return (null, Kjernejournalfeil.Forlatt);
        }

        var (side, sidefeil) = await ApneSideAsync(kode, verifikator, pasient.Nummer()!, cancellationToken).ConfigureAwait(false);
        return side is null ? (null, sidefeil) : (new Portalokt(okt, sendt.Attest, sendt.Tilgang, sendt.Tilgang, side), null);
    }

    /// <summary>Refreshes a session with a new token; gives it as it goes on, or why it does not.</summary>
    public async Task<(Portalokt? Okt, Kjernejournalfeil? Feil)> FornyAsync(Portalokt okt, Attest attest, CancellationToken cancellationToken)
    {
        var token = okt.Tilgang;
        if (_policies.FetchesTokenForRefresh)
        {
            var hentet = await tilgang.TokenAsync(Tokenformal.Portal, attest, nytt: true, cancellationToken).ConfigureAwait(false);
            if (hentet.Feil is { } utenToken)
            {
                return (null, tilgang.Loggfort(Kjernejournaloperasjon.Forny, utenToken));
            }

            token = hentet.Verdi;
        }

        var sendes = _policies.RefreshesWithNewToken ? token : okt.Forste;
        var sendt = await tilgang.SendAsync(OmOkt(Kjernejournaloperasjon.Forny, "refresh", okt), Tokenformal.Portal, attest, sendes, cancellationToken)
            .ConfigureAwait(false);
        return sendt.Svar.Feil is { } feil ? (null, feil) : (okt with { Attest = sendt.Attest, Tilgang = sendt.Tilgang }, null);
    }

    /// <summary>Ends a session with the token that it has; why it could not be ended, or null.</summary>
    public async Task<Kjernejournalfeil?> AvsluttAsync(Portalokt okt, Klientoppsett? oppsett, CancellationToken cancellationToken) =>
        (await nett.SendAsync(OmOkt(Kjernejournaloperasjon.Avslutt, "end", okt), okt.Tilgang, oppsett, cancellationToken).ConfigureAwait(false)).Feil;

    private Kjernejournalkall OmOkt(string operasjon, string sti, Portalokt okt) =>
        Kall(operasjon, sti, okt.Attest.Pasient.Nummer()!, new JsonObject { ["sessionId"] = okt.SessionId });

    private Kjernejournalkall Kall(string operasjon, string sti, string fnr, JsonObject innhold) => new()
    {
        Operasjon = operasjon,
        Adresse = adresser.Okt(sti),
        Kildesystemhode = KjernejournalHoder.Kildesystem,
        Fnr = fnr,
        Innhold = innhold,
    };

    private JsonObject Innhold(Attest attest, CastPatient pasient, string verifikator) => _policies.CreateBody(new JsonObject
    {
        ["ehr_code_challenge"] = Jws.Hash(verifikator),
        ["claims"] = new JsonObject
        {
            ["patient_identifier"] = Attestskriver.Person(pasient, _policies),
            ["practitioner_authorization"] = new JsonObject
            {
                ["code"] = attest.Bruker.Yrke,
                ["system"] = "urn:oid:2.16.578.1.12.4.1.1.9060",
                ["assigner"] = "https://www.helsedirektoratet.no/",
            },
            ["access_basis"] = new JsonObject
            {
                ["code"] = _policies.BasisSent(attest.Grunnlag!),
                ["system"] = "SYSTEM_GRUNNLAG",
                ["assigner"] = "https://nhn.no",
            },
        },
    });

    private async Task<(Portalside? Side, Kjernejournalfeil? Feil)> ApneSideAsync(
        string kode, string verifikator, string fnr, CancellationToken cancellationToken)
    {
        var parametre = new Dictionary<string, string> { ["code"] = kode, ["ehr_code_verifier"] = verifikator };
        var adresse = adresser.Side(_policies.PageParameters(parametre, fnr));
        var svar = await nett.ApneSideAsync(adresse, cancellationToken).ConfigureAwait(false);
        if (!_policies.UsesCodeOnce)
        {
            _ = await nett.ApneSideAsync(adresse, cancellationToken).ConfigureAwait(false);
        }

        return svar.Feil is { } feil ? (null, feil) : (Portalside.Les(svar.Svar!.Innhold), null);
    }
}
