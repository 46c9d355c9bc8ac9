using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Meldingstjener;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Simulators.Helsenorge.Dialog;

/// <summary>Helsenorge on the bus: it answers for what it is sent, and answers synchronous questions; citizens write through it.</summary>
internal sealed class HelsenorgeDialog : IBusspart
{
    private static readonly TimeSpan SyncLevetid = TimeSpan.FromSeconds(15);

    /// <inheritdoc/>
    public IReadOnlyList<Utgaende> Motta(Tenant tenant, Mottatt mottatt)
    {
        var tilstand = Dialogtilstand.Hos(tenant);
        tilstand.Legg(mottatt);
        return mottatt.Koslag switch
        {
            Konavn.Async when mottatt.Fakta(MeldingsFacts.Type) != Meldingsfunksjon.Apprec => Kvitter(tenant, tilstand, mottatt),
            Konavn.Sync => Svar(tenant, tilstand, mottatt),
            _ => [],
        };
    }

    private static IReadOnlyList<Utgaende> Kvitter(Tenant tenant, Dialogtilstand tilstand, Mottatt mottatt)
    {
        var plan = tilstand.Kvittering;
        if (plan.Feiltilstand is { } feil)
        {
            return Feilmelding.Om(tenant, mottatt with { Lesing = mottatt.Lesing with { Facts = mottatt.Lesing.Facts.With(MeldingsFacts.Feiltilstand, feil) } }) is { } melding
                ? [plan.FeilmeldingHarInnholdstype ? melding : melding with { EndreMelding = hel => hel with { Innholdstype = null } }]
                : [];
        }

        if (plan.Status is null || mottatt.Fakta(MeldingsFacts.Ack) != "J" || mottatt.Fakta(MeldingsFacts.MeldingId) is not { } id)
        {
            return [];
        }

        return [Dialogskriver.Kvittering(tenant, mottatt, tilstand.Status(id, plan.Status), plan.Feil) with { Forsinkelse = plan.Forsinkelse }];
    }

    private static IReadOnlyList<Utgaende> Svar(Tenant tenant, Dialogtilstand tilstand, Mottatt mottatt) =>
        tilstand.Synksvar is { } vent && mottatt.Fakta(MeldingsFacts.Type) == Meldingsfunksjon.Test
            ? [Adressert(tilstand, Dialogskriver.Testsvar(tenant, mottatt)) with { Forsinkelse = vent, Levetid = SyncLevetid }]
            : [];

    private static Utgaende Adressert(Dialogtilstand tilstand, Utgaende svar) => tilstand.SvarerPaAnnet ? svar with { KorrelasjonId = Guid.NewGuid().ToString() } : svar;
}
