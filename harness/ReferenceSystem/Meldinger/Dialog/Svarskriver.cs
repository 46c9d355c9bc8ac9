using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Messages.Dialog;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>What users write to citizens: answers, new conversations, and what is decided about a renewal.</summary>
internal sealed class Svarskriver(Meldingsmiljo miljo, Hodebygger hoder, Sending sending)
{
    /// <summary>svar-innbygger.</summary>
    public async Task<Attempt> SvarAsync(ActionRequest request, string henvendelse, string tekst, CancellationToken cancellationToken) =>
        Finn(henvendelse) is { } funnet
            ? await SendAsync(request, Svar(funnet, Dialogkoder.Svar, tekst), funnet, cancellationToken).ConfigureAwait(false)
            : Attempts.Stopped([Attempts.Told("error", "Henvendelsen finnes ikke i innboksen")]);

    /// <summary>send-til-innbygger.</summary>
    public Task<Attempt> SkrivAsync(ActionRequest request, string slag, string tekst, CancellationToken cancellationToken)
    {
        var melding = hoder.Lag(
            slag == "ekonsultasjon" ? Meldingsfunksjon.Ekonsultasjon : Meldingsfunksjon.Ekontakt, miljo.Egne[0].HerId, miljo.Sesjon.Patient(request.Pasient!), samtale: null,
            Document.Of(DialogmeldingWriter.Write(new Dialogmelding { Foresporsler = [new Foresporsel { TypeForesp = Dialogkoder.Henvendelse, Sporsmal = tekst }] })));
        return SendAsync(request, melding, henvendelse: null, cancellationToken);
    }

    /// <summary>behandle-reseptfornyelse: nothing is renewed before the prescriber says so, and the citizen is told what is true.</summary>
    public async Task<Attempt> FornyAsync(ActionRequest request, string henvendelse, string? tekst, CancellationToken cancellationToken)
    {
        if (Finn(henvendelse) is not { ReseptId: { } bedtOm, Pasient: { } pasient } funnet)
        {
            return Attempts.Stopped([Attempts.Told("error", "Forespørselen sier ikke hvilken resept den gjelder")]);
        }

        var reseptId = miljo.Policies.RenewedPrescription(bedtOm, [.. miljo.Sesjon.Resepter.Where(r => r.Pasient == pasient).Select(r => r.ReseptId)]);
        var fornyet = await new Prescriber(miljo.Sesjon).RenewAsync(request with { Pasient = pasient }, reseptId, cancellationToken).ConfigureAwait(false);
        var sendt = fornyet.References.GetValueOrDefault("nyReseptId") is { } ny && miljo.Sesjon.Resept(ny) is { Status: Sendestatus.Sendt };
        if (!sendt && miljo.Policies.AnswersAfterReseptformidleren)
        {
            return fornyet;
        }

        var svar = await SendAsync(request, Svar(funnet, TemaSvar.ReseptErFornyet, tekst ?? "Resepten er fornyet", [.. Resepten(fornyet)]), funnet, cancellationToken).ConfigureAwait(false);
        return svar with { References = svar.References.Concat(fornyet.References).DistinctBy(par => par.Key).ToDictionary(), Shown = [.. fornyet.Shown, .. svar.Shown] };
    }

    private Henvendelse? Finn(string id) => miljo.Lager.Finn<Henvendelse>(id);

    private IEnumerable<Document> Resepten(Attempt fornyet) =>
        miljo.Policies.SendsRenewedPrescription && fornyet.References.GetValueOrDefault("nyReseptId") is { } ny ? [Document.Of(ReseptWriter.Write(miljo.Sesjon.Resept(ny).Innhold))] : [];

    private Utboksmelding Svar(Henvendelse henvendelse, CV tema, string tekst, params Document[] vedlegg) => hoder.Lag(
        henvendelse.Funksjon,
        henvendelse.Enhet,
        henvendelse.Pasient is { } pasient ? miljo.Sesjon.Patient(pasient) : null,
        miljo.Policies.AnswerTo(henvendelse.Id) is { } svarPa ? new ConversationRef(svarPa, miljo.Policies.ConversationOf(henvendelse.Samtale)) : null,
        [Document.Of(DialogmeldingWriter.Write(new Dialogmelding { Notater = [new Notat { TemaKodet = tema, TekstNotatInnhold = tekst, Foresporsel = Sporsmalet(henvendelse) }] })), .. vedlegg]);

    // An answer to a wish for renewal brings the wish along, with the prescription that it was about.
    private static Foresporsel? Sporsmalet(Henvendelse henvendelse) =>
        henvendelse.ReseptId is { } resept ? new Foresporsel { TypeForesp = TypeForesporsel.Reseptfornying, DokIdForesp = resept } : null;

    private async Task<Attempt> SendAsync(ActionRequest request, Utboksmelding melding, Henvendelse? henvendelse, CancellationToken cancellationToken)
    {
        hoder.Legg(melding);
        miljo.Logg($"{melding.Funksjon} skrevet", melding.MsgId, request.Bruker, melding.Pasient);
        await sending.TomAsync(cancellationToken).ConfigureAwait(false);
        if (henvendelse is not null)
        {
            miljo.Lager.Lagre(henvendelse.Id, henvendelse with { Besvart = true });
        }

        var sendt = miljo.Lager.Finn<Utboksmelding>(melding.MsgId)!;
        var (utfall, slag, tekst) = sendt.Status switch
        {
            Utboksstatus.Avvist => (AttemptOutcome.Refused, "error", $"Meldingen er ikke sendt. {sendt.Forklaring}"),
            Utboksstatus.Venter => (AttemptOutcome.Unconfirmed, "warning", "Meldingen er ikke sendt ennå. Den sendes når meldingstjenesten svarer"),
            _ => (AttemptOutcome.Performed, "information", "Meldingen er sendt og venter på kvittering"),
        };
        return Attempts.Shown(utfall, slag, tekst) with { References = new Dictionary<string, string> { ["msgId"] = melding.MsgId } };
    }
}
