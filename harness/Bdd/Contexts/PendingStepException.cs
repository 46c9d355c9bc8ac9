namespace AcceptanceHarness.Bdd;

/// <summary>Thrown by a step definition that is not written yet.</summary>
public sealed class PendingStepException : Exception
{
    /// <summary>Says only that the step definition is not written.</summary>
    public PendingStepException()
        : this("Stegdefinisjonen er ikke skrevet ennå.")
    {
    }

    /// <summary>Says what is missing.</summary>
    /// <param name="message">What is missing.</param>
    public PendingStepException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is missing, and what led there.</summary>
    /// <param name="message">What is missing.</param>
    /// <param name="innerException">What led there.</param>
    public PendingStepException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
