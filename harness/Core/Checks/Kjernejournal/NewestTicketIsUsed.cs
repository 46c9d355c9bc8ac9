using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>A ticket is used only as long as the indicator has given its user no newer one: that of the former patient is then gone.</summary>
public sealed class NewestTicketIsUsed : IKjernejournalCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "newest-ticket-is-used";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-04");

    /// <inheritdoc/>
    public string Rule => "Den nyeste billetten skal brukes, og bare for pasienten den ble gitt for";

    /// <inheritdoc/>
    public string Source => "Kjernejournals integrasjonsveiledning, helseindikator (ticket)";

    bool IKjernejournalCheck.Gjelder(KjernejournalKall kall) => kall.BrukerBillett;

    IEnumerable<Avvik> IKjernejournalCheck.Avvik(KjernejournalKall kall, KjernejournalHistorie historie)
    {
        if (historie.Billettens(kall.Fakta(KjernejournalFacts.Kode)) is { } given
            && KanVaereForSamme(given, kall)
            && historie.Siste(each => each.GirBillett && each.Klient == kall.Klient && KanVaereForSamme(each, kall) && each.VarBesvartFor(kall)) is { } newest
            && newest != given
            && (newest.Bruker is not null || newest.Pasient == given.Pasient || !HarFlereBrukere(historie, kall)))
        {
            yield return new(
                newest.Pasient == given.Pasient
                    ? "Fagsystemet bruker en eldre billett enn den som gjelder, så oppslaget kan bygge på feil samtykke."
                    : "Billetten er for en annen pasient enn den helseindikatoren sist ble spurt om.",
                FormattableString.Invariant($"Billetten fra utveksling {newest.Exchange.Number}."),
                FormattableString.Invariant($"Billetten fra utveksling {given.Exchange.Number}."),
                "Bytt ut billetten ved hvert svar fra helseindikatoren, og glem den når pasienten byttes.")
            {
                AndreUtvekslinger = [given.Exchange.Number, newest.Exchange.Number],
            };
        }
    }

    // Nobody can tell which of them a ticket was got for, when it was got as a system.
    private static bool HarFlereBrukere(KjernejournalHistorie historie, KjernejournalKall kall) =>
        historie.Siste(each => each.Klient == kall.Klient && each.Bruker is not null && each.Bruker != kall.Bruker) is not null;

    // A ticket may be asked for as a system: the call then names no user.
    private static bool KanVaereForSamme(KjernejournalKall ticket, KjernejournalKall kall) => ticket.Bruker is null || kall.Bruker is null || ticket.Bruker == kall.Bruker;
}
