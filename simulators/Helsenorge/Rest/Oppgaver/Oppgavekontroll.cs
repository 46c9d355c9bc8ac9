using Hl7.Fhir.Model;
using FhirTask = Hl7.Fhir.Model.Task;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Oppgaver;

/// <summary>Finds what Helsenorge refuses a task for: the first thing wrong.</summary>
internal static class Oppgavekontroll
{
    /// <summary>The first thing wrong; null when nothing is.</summary>
    public static Restfeil? Se(FhirTask oppgave, int status)
    {
        if (oppgave.Focus is null)
        {
            return Mangler(status, "Task.focus", "Si hva oppgaven gjelder.", Restfeil.ManglerFocus);
        }

        if (oppgave.InstantiatesUri is null)
        {
            return Mangler(status, "Task.instantiatesUri", "Si hva oppgaven er en instans av.", Restfeil.ManglerInstantiatesUri);
        }

        return Pasientnummer.Av(oppgave.Owner) is null
            ? Mangler(status, "innbyggerens fødselsnummer eller D-nummer i Task.owner.identifier", "Oppgi innbyggeren slik.", kode: null)
            : null;
    }

    /// <summary>The first thing wrong with a bundle; null when nothing is.</summary>
    public static Restfeil? Se(Bundle samling, int status)
    {
        var tasks = Oppgaver(samling);
        return tasks.Count == 0
            ? new(status, "required", "Forventet minst én Task i Bundle, fant ingen. Legg oppgaven i entry.")
            : tasks.Select(each => Se(each, status)).FirstOrDefault(found => found is not null);
    }

    /// <summary>The tasks of a bundle.</summary>
    public static IReadOnlyList<FhirTask> Oppgaver(Bundle samling) => [.. samling.Entry.Select(each => each.Resource).OfType<FhirTask>()];

    private static Restfeil Mangler(int status, string ventet, string retting, string? kode) =>
        new(status, "required", $"Forventet {ventet}, men det mangler. {retting}") { Kode = kode };
}
