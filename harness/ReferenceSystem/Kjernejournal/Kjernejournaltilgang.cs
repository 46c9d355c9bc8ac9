using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>Gets tokens that carry an attest for the patient, and calls with them.</summary>
internal sealed class Kjernejournaltilgang(Arbeidsstasjon stasjon, Attestlager lager, Kjernejournalnett nett, KjernejournalPolicies policies)
{
    /// <summary>A token that carries the attest, or why there is none.</summary>
    /// <param name="formal">What it is for.</param>
    /// <param name="attest">The attest.</param>
    /// <param name="nytt">True when one that was fetched before will not do.</param>
    /// <param name="cancellationToken">Ends the fetching.</param>
    public async Task<Utfall<Tilgang>> TokenAsync(Tokenformal formal, Attest attest, bool nytt, CancellationToken cancellationToken)
    {
        if (!nytt && lager.Token(attest, formal.Mottaker) is { } kjent)
        {
            return kjent;
        }

        var bestilling = new Tokenbestilling(formal.Mottaker, formal.Trenger, Attestskriver.Skriv(attest, policies)) { Scopes = policies.Oppslag.TokenScopes(formal.Scopes) };
        var gitt = await stasjon.BestillAsync(attest.Bruker.Nokkel, bestilling, cancellationToken).ConfigureAwait(false);
        if (gitt.Verdi is { } tilgang)
        {
            lager.Behold(attest, formal.Mottaker, tilgang);
        }

        return gitt;
    }

    /// <summary>Calls with a token that carries the attest; with a new attest once more when it had become too old.</summary>
    /// <param name="kall">The call.</param>
    /// <param name="formal">What the token is for.</param>
    /// <param name="attest">The attest.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Attestertsvar> SendAsync(Kjernejournalkall kall, Tokenformal formal, Attest attest, CancellationToken cancellationToken)
    {
        var gyldig = lager.Gyldig(formal.Bruk, attest);
        var token = await TokenAsync(formal, gyldig, nytt: false, cancellationToken).ConfigureAwait(false);
        if (token.Feil is { } feil && !(feil.Art == HelseIdFeilart.IkkeInnlogget && !policies.DemandsLogin))
        {
            return new Attestertsvar(new Kjernejournalsvar(null, Loggfort(kall.Operasjon, feil)), gyldig, null);
        }

        return await SendAsync(kall, formal, gyldig, token.Verdi, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Calls with a token; with a new attest and token once more when the attest had become too old.</summary>
    public async Task<Attestertsvar> SendAsync(
        Kjernejournalkall kall, Tokenformal formal, Attest attest, Tilgang? tilgang, CancellationToken cancellationToken)
    {
        var svar = await nett.SendAsync(kall, tilgang, stasjon.Oppsett, cancellationToken).ConfigureAwait(false);
        if (svar.Feil is not { AttestErForGammel: true } || !policies.AttestsAnewWhenExpired)
        {
            return new Attestertsvar(svar, attest, tilgang);
        }

        var ny = lager.Fornyet(formal.Bruk, attest);
        var token = await TokenAsync(formal, ny, nytt: true, cancellationToken).ConfigureAwait(false);
        return token.Feil is { } feil
            ? new Attestertsvar(new Kjernejournalsvar(null, Loggfort(kall.Operasjon, feil)), ny, null)
            : new Attestertsvar(await nett.SendAsync(kall, token.Verdi, stasjon.Oppsett, cancellationToken).ConfigureAwait(false), ny, token.Verdi);
    }

    /// <summary>Writes in the log that an answer cannot be used.</summary>
    public Kjernejournalfeil Uleselig(string operasjon, Nettsvar svar)
    {
        var lest = Kjernejournalfeil.Uleselig(svar);
        nett.Loggfor(operasjon, lest, hendelse: null);
        return lest;
    }

    /// <summary>Writes in the log that HelseID gave no token, and reads it as kjernejournal's failing.</summary>
    public Kjernejournalfeil Loggfort(string operasjon, HelseIdFeil feil)
    {
        var lest = Kjernejournalfeil.Av(feil);
        nett.Loggfor(operasjon, lest, hendelse: null);
        return lest;
    }
}
