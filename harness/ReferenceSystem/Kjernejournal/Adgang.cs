using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>Says who may use kjernejournal for the open patient, whatever the user asks for; the icon comes by itself.</summary>
internal sealed class Adgang(EhrSession session, Integrasjonsbryter bryter, Apenpasient pasient)
{
    private readonly KjernejournalPolicies _policies = session.Policies.Kjernejournal;

    /// <summary>Why nothing can be done for the user; null when it can.</summary>
    public string? Hindring(CastUser bruker) => pasient.Na switch
    {
        _ when _policies.ChecksAccessOfUser && !bryter.ErPa(bruker.Nokkel) => "Kjernejournal er slått av i fagsystemet, for alle eller for deg.",
        null => "Ingen pasient er åpen. Åpne pasienten først.",
        { Fnr: null, Dnr: null } => "Pasienten har verken fødselsnummer eller D-nummer, og kan ikke ha kjernejournal.",
        _ when _policies.DemandsLogin && session.Arbeidsstasjon.Tilstand.Bruker != bruker.Nokkel => "Du er ikke logget inn med HelseID. Logg inn med HelseID.",
        _ => null,
    };
}
