namespace AcceptanceHarness.Bdd;

/// <summary>A step cannot be bound: it has no step definition, several, or one that cannot be called.</summary>
public sealed class BindingException : Exception
{
    /// <summary>Says only that a step cannot be bound.</summary>
    public BindingException()
        : this("Steget kan ikke knyttes til en stegdefinisjon.")
    {
    }

    /// <summary>Says why.</summary>
    /// <param name="message">Why the step cannot be bound.</param>
    public BindingException(string message)
        : base(message)
    {
    }

    /// <summary>Says why, and what led there.</summary>
    /// <param name="message">Why the step cannot be bound.</param>
    /// <param name="innerException">What led there.</param>
    public BindingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
