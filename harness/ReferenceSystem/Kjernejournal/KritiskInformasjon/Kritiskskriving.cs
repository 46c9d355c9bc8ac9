using System.Globalization;
using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;

/// <summary>Registers, changes and deletes critical information, and shows what became of it.</summary>
internal sealed class Kritiskskriving(
    KritiskInformasjonPolicies policies, Kritisktjeneste tjeneste, Kritiskutsyn utsyn, Kritiskhenting henting, Innsynslogg innsyn, TimeProvider clock)
{
    private const int Konflikt = 409;
    private const int Borte = 410;
    private const string Slettet = "Opplysningen er slettet fra kjernejournal som feilregistrert.";

    /// <summary>Registers; what was not fetched before is fetched first, so that the user sees what there is.</summary>
    public async Task<Attempt> RegistrerAsync(NyOpplysning ny, Attest attest, int runde, CancellationToken cancellationToken)
    {
        if (utsyn.Kopi is null && await henting.HentAsync(attest, forhoyet: false, runde, cancellationToken).ConfigureAwait(false) is { Outcome: not AttemptOutcome.Performed } hindret)
        {
            return hindret;
        }

        var grunnlag = utsyn.Kopi is { } na && Forhoyelse.Er(na.Grunnlag) ? Forhoyelse.Av(attest.Grunnlag!) : attest.Grunnlag!;
        var ressurs = policies.Created(Opplysningsskriver.Ny(ny, attest, NorskTid.Dag(clock.GetUtcNow())));
        var (lagret, feil) = await tjeneste.OpprettAsync(ny.Slag, ressurs, attest, policies.BasisSent(grunnlag), cancellationToken).ConfigureAwait(false);
        if (lagret is null)
        {
            return Ikke("registrert", feil!);
        }

        innsyn.Loggfor(attest, Kritiskjournal.Hva);
        if (utsyn.Gjelder(runde) && utsyn.Kopi is { } kopi)
        {
            utsyn.Vis(MedVarsel(kopi.Med(lagret)), "Opplysningen er registrert i kjernejournal.");
        }

        return Attempts.Shown(AttemptOutcome.Performed, "information", "Opplysningen er registrert i kjernejournal.") with
        {
            References = new Dictionary<string, string> { ["id"] = lagret.Id },
        };
    }

    /// <summary>Changes the text of an entry, or says that it no longer holds.</summary>
    public async Task<Attempt> EndreAsync(string id, string? tekst, bool avkreft, CancellationToken cancellationToken)
    {
        if (utsyn.Kopi is not { } kopi || kopi.Finn(id) is not { ErSlettet: false } kjent)
        {
            return Ukjent();
        }

        var runde = utsyn.Runde;
        var endret = Med(policies.Updated(Opplysningsskriver.Endret(kjent.Ressurs, tekst, avkreft)), policies.Version(kjent));
        var (lagret, feil) = await tjeneste.EndreAsync(kjent, endret, kopi.Attest, policies.BasisSent(kopi.Grunnlag), cancellationToken).ConfigureAwait(false);
        if (feil is { Status: Konflikt } && policies.RepeatsAfterConflict)
        {
            var gjettet = Med(endret, (int.Parse(kjent.Versjon, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture));
            (lagret, feil) = await tjeneste.EndreAsync(kjent, gjettet, kopi.Attest, policies.BasisSent(kopi.Grunnlag), cancellationToken).ConfigureAwait(false);
        }

        if (lagret is null)
        {
            return await EtterFeilAsync("endret", kopi, kjent, feil!, runde, cancellationToken).ConfigureAwait(false);
        }

        innsyn.Loggfor(kopi.Attest, Kritiskjournal.Hva);
        return Ferdig(kopi.Med(lagret), runde, "Opplysningen er endret i kjernejournal.");
    }

    /// <summary>Deletes an entry that was registered by mistake.</summary>
    public async Task<Attempt> SlettAsync(string id, CancellationToken cancellationToken)
    {
        if (utsyn.Kopi is not { } kopi || kopi.Finn(id) is not { ErSlettet: false } kjent)
        {
            return Ukjent();
        }

        var runde = utsyn.Runde;
        if (policies.SendsDeletion
            && await tjeneste.SlettAsync(kjent, policies.Version(kjent), kopi.Attest, policies.BasisSent(kopi.Grunnlag), cancellationToken).ConfigureAwait(false) is { } feil)
        {
            return await EtterFeilAsync("slettet", kopi, kjent, feil, runde, cancellationToken).ConfigureAwait(false);
        }

        innsyn.Loggfor(kopi.Attest, Kritiskjournal.Hva);
        return Ferdig(kopi.Med(kjent with { ErSlettet = true }), runde, Slettet);
    }

    private async Task<Attempt> EtterFeilAsync(
        string hva, Kritiskkopi kopi, Opplysning kjent, Kjernejournalfeil feil, int runde, CancellationToken cancellationToken)
    {
        if (feil.Status == Borte)
        {
            var borte = "Opplysningen er allerede slettet fra kjernejournal.";
            return Ferdig(policies.HeedsGone ? kopi.Med(kjent with { ErSlettet = true }) : kopi, runde, borte);
        }

        if (feil.Status != Konflikt || !policies.ReadsAfterConflict)
        {
            return Ikke(hva, feil);
        }

        var (lest, lesefeil) = await tjeneste.LesAsync(kjent, kopi.Attest, policies.BasisSent(kopi.Grunnlag), cancellationToken).ConfigureAwait(false);
        if (lest is null && lesefeil!.Status != Borte)
        {
            return Ikke(hva, lesefeil);
        }

        var melding = $"Opplysningen er endret av andre og er ikke {hva}. Den er hentet på nytt. Se over og prøv igjen.";
        Ferdig(kopi.Med(lest ?? kjent with { ErSlettet = true }), runde, melding);
        return Attempts.Shown(AttemptOutcome.Refused, "warning", melding);
    }

    private Attempt Ferdig(Kritiskkopi kopi, int runde, string melding)
    {
        if (utsyn.Gjelder(runde))
        {
            utsyn.Vis(MedVarsel(kopi), melding);
        }

        return Attempts.Shown(AttemptOutcome.Performed, "information", melding);
    }

    /// <summary>What could not be written is told; the list stands as it was.</summary>
    private Attempt Ikke(string hva, Kjernejournalfeil feil)
    {
        var tekst = $"Opplysningen er ikke {hva}. {feil.Brukermelding ?? $"{Indikatorvisning.UtenKontakt}. Vent litt og prøv igjen."}";
        utsyn.Fortell(tekst);
        return Attempts.Shown(feil.ErAvslag ? AttemptOutcome.Refused : AttemptOutcome.Unconfirmed, "error", tekst);
    }

    private Kritiskkopi MedVarsel(Kritiskkopi kopi)
    {
        var idag = NorskTid.Dag(clock.GetUtcNow());
        return kopi with { Varsel = kopi.Opplysninger.Any(each => each.Status(idag) == Opplysning.Gjeldende) };
    }

    private static Attempt Ukjent() => Attempts.Stopped([Attempts.Told("error", "Opplysningen er ikke i listen. Hent kritisk informasjon først.")]);

    private static JsonObject Med(JsonObject ressurs, string versjon)
    {
        var meta = ressurs["meta"] as JsonObject ?? [];
        meta["versionId"] = versjon;
        if (meta.Parent is null)
        {
            ressurs["meta"] = meta;
        }

        return ressurs;
    }
}
